package org.isnad.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Polarity;

/**
 * A cue verb: how its content can follow and what it makes of the content.
 *
 * @param lemma its third person of the past, the name of the rule that it is
 * @param frames how its content can follow
 * @param act what its source does
 * @param certainty how sure its source is
 * @param polarity whether it denies
 */
record Cue(String lemma, Set<Frame> frames, Act act, Certainty certainty, Polarity polarity) {
  Cue {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether an object may come before the content. */
  boolean takesObject() {
    for (Frame frame : EnumSet.range(Frame.ACC_THAT, Frame.ACC_RESPONSIBILITY)) {
      if (frames.contains(frame)) {
        return true;
      }
    }
    return false;
  }
}
