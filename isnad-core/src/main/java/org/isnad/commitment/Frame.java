package org.isnad.commitment;

import java.util.Locale;

/**
 * How an action follows its cue.
 *
 * @param joint what joins the two
 * @param limit what more is asked
 */
record Frame(Joint joint, Limit limit) {
  /** What stands between cue and action. */
  enum Joint {
    /** The preposition bi-. */
    BI,
    /** The preposition على. */
    ALA,
    /** The preposition إلى. */
    ILA,
    /** The preposition li-. */
    LI,
    /** The preposition عن. */
    OF,
    /** The preposition في. */
    FI,
    /** Nothing: the action is the object. */
    NP,
    /** A clause with أن. */
    AN
  }

  /** What more is asked of cue or action. */
  enum Limit {
    /** The action is a verbal noun. */
    NONE,
    /** The action may be any noun. */
    ANY,
    /** Only what the subject itself will do. */
    SELF,
    /** Only in the present. */
    NOW,
    /** Only in the past. */
    DONE,
    /** The action is an agreement. */
    PACT,
    /**
     * In the past only, and the action carries out what was undertaken: a withdrawal, a handover.
     */
    KEPT
  }

  /** Reads "li-pact": the joint, and after a hyphen the limit. */
  static Frame of(String code) {
    int hyphen = code.indexOf('-');
    String joint = hyphen < 0 ? code : code.substring(0, hyphen);
    String limit = hyphen < 0 ? "none" : code.substring(hyphen + 1);
    return new Frame(
        Joint.valueOf(joint.toUpperCase(Locale.ROOT)),
        Limit.valueOf(limit.toUpperCase(Locale.ROOT)));
  }
}
