package org.isnad.attribution;

import org.isnad.annotation.Resolution;

/**
 * How sure a reading is of a claim: the share of claims of its kind that a reader found right, by
 * the way it was found and the way its source was resolved.
 */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft, Resolution resolution) {
    double byWay =
        switch (draft.way) {
          case COLON -> 0.9;
          case PHRASE -> 0.8;
          case IMPERSONAL -> 0.75;
          case VERB -> byFrame(draft);
        };
    double bySource =
        switch (resolution) {
          case MENTION, NONE -> 1;
          case SHORT_NAME -> 0.97;
          case DESCRIPTION -> 0.9;
          case PRONOUN, OMITTED -> 0.88;
        };
    return Math.round(byWay * bySource * 100) / 100.0;
  }

  private static double byFrame(Draft draft) {
    if (draft.startsQuoted || draft.colon) {
      return 0.97;
    }
    return draft.frame == Frame.THAT ? 0.95 : draft.frame == Frame.NP ? 0.75 : 0.85;
  }
}
