package org.isnad.show;

/** How a part is set off, where the terminal has colours. */
enum Paint {
  PLAIN(""),
  TITLE("1"),
  DIM("2"),
  NUMBER("1;36"),
  CUE("36"),
  DENIED("31"),
  UNSURE("33");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  /** The text as it is, or between the sequences that colour it and set it back. */
  String on(String text, boolean colour) {
    return colour && !code.isEmpty() ? "\u001b[" + code + 'm' + text + "\u001b[0m" : text;
  }
}
