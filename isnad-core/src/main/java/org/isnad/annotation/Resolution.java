package org.isnad.annotation;

/** How a link's name was found. */
public enum Resolution {
  /** The words at the cue name the source in full. */
  MENTION("mention"),
  /** A part of a name, joined to the fuller one ("the surname alone"). */
  SHORT_NAME("short-name"),
  /** A title or description, joined to a name ("the minister", "the source"). */
  DESCRIPTION("description"),
  /** A pronoun, attached or alone. */
  PRONOUN("pronoun"),
  /** No subject: the speaker goes on ("and he added"). */
  OMITTED("omitted"),
  /** Nobody is given. */
  NONE("none");

  private final String code;

  Resolution(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
