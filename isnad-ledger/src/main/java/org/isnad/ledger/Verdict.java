package org.isnad.ledger;

/** What a judgement says of a row. */
public enum Verdict {
  /** It is right. */
  CONFIRM("confirm"),
  /** It is right but for what is corrected. */
  CORRECT("correct"),
  /** It should not be there. */
  REJECT("reject");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The word for it in columns, JSON and on the command line. */
  public String code() {
    return code;
  }

  /**
   * The verdict with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Verdict of(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code.equals(code)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("expected confirm, correct or reject, found " + code);
  }
}
