package org.isnad.annotation;

/** Whether the source affirms its content or denies it as a whole. */
public enum Polarity {
  /** Affirmed. */
  POSITIVE("positive"),
  /** Denied or negated at the head. */
  NEGATIVE("negative");

  private final String code;

  Polarity(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
