package org.isnad.annotation;

/** The grammatical gender that verbs and pronouns agree with. */
public enum Gender {
  /** Masculine. */
  MASCULINE("masculine"),
  /** Feminine. */
  FEMININE("feminine"),
  /** The words do not tell. */
  UNKNOWN("unknown");

  private final String code;

  Gender(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }

  /** Whether both may be one person: unless one is masculine and the other feminine. */
  public boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
