package org.isnad.annotation;

/** How the words are given. */
public enum Form {
  /** All of the content within quotation marks, or after a colon. */
  DIRECT("direct"),
  /** Part of it within quotation marks. */
  MIXED("mixed"),
  /** None of it. */
  INDIRECT("indirect");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
