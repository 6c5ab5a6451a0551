package org.isnad.attribution;

import java.util.EnumSet;
import java.util.Map;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A cue verb: how its content can follow and what it makes of the content.
 *
 * @param lemma its third person of the past, the name of the rule that it is
 * @param frames how its content can follow, each with what the source does then
 * @param act what its source does, unless the frame says otherwise
 * @param certainty how sure its source is
 * @param polarity whether it denies
 */
record Cue(String lemma, Map<Frame, Act> frames, Act act, Certainty certainty, Polarity polarity) {
  Cue {
    frames = Map.copyOf(frames);
  }

  /** What the source does with a content that follows in this frame. */
  Act act(@Nullable Frame frame) {
    return frame == null ? act : frames.getOrDefault(frame, act);
  }

  boolean takes(Frame frame) {
    return frames.containsKey(frame);
  }

  /** Whether a preposition may open the content. */
  boolean takesPreposition() {
    for (Frame frame : EnumSet.range(Frame.ILA, Frame.LI)) {
      if (frames.containsKey(frame)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object may come before the content. */
  boolean takesObject() {
    for (Frame frame : EnumSet.range(Frame.ACC_THAT, Frame.ACC_RESPONSIBILITY)) {
      if (frames.containsKey(frame)) {
        return true;
      }
    }
    return false;
  }
}
