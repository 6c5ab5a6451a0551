package org.isnad.commitment;

import java.util.List;
import org.isnad.annotation.CommitmentStatus;

/**
 * A word form that says that somebody undertakes, puts off, refuses or breaks something.
 *
 * @param shape how it is inflected
 * @param frames how the action follows
 * @param status what it makes of the action
 */
record Cue(Shape shape, List<Frame> frames, CommitmentStatus status) {
  /** How a cue is inflected. */
  enum Shape {
    /** Past. */
    PAST,
    /** Present. */
    PRESENT,
    /** Active participle. */
    PARTICIPLE,
    /** Verbal noun. */
    NOUN
  }

  Cue {
    frames = List.copyOf(frames);
  }

  boolean allows(Frame frame) {
    return switch (frame.limit()) {
      case NOW -> shape == Shape.PRESENT;
      case DONE, KEPT -> shape == Shape.PAST || shape == Shape.NOUN;
      default -> true;
    };
  }
}
