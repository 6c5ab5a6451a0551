package org.isnad.ledger;

/** What a row of a reading is, and so what a judgement can hang on. */
public enum RowKind {
  /** Matter given on someone's word. */
  CLAIM("claim", ""),
  /** An expression of the calendar. */
  TIME("time", "t"),
  /** A count, measure, sum or share. */
  QUANTITY("quantity", "q"),
  /** A name in the text. */
  MENTION("mention", "n"),
  /** A public undertaking. */
  COMMITMENT("commitment", "c"),
  /** Who has how many of what. */
  LEVEL("level", "l"),
  /** Who did what to whom. */
  EVENT("event", "e");

  private final String code;
  private final String letter;

  RowKind(String code, String letter) {
    this.code = code;
    this.letter = letter;
  }

  /** The word for it in columns and JSON. */
  public String code() {
    return code;
  }

  /** What stands before the offset in the row's short name; nothing for a claim. */
  String letter() {
    return letter;
  }

  /**
   * The kind with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static RowKind of(String code) {
    for (RowKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("expected a kind of row, found " + code);
  }
}
