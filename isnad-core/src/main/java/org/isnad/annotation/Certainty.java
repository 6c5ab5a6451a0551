package org.isnad.annotation;

/** How sure the source is, as worded (FactBank's scale without its negative half). */
public enum Certainty {
  /** Plain assertion. */
  CERTAIN("certain"),
  /** Likely, expected, believed. */
  PROBABLE("probable"),
  /** May, might, perhaps. */
  POSSIBLE("possible");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
