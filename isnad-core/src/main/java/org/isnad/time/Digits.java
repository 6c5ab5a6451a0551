package org.isnad.time;

/** Writes numbers as values of time have them. {@code String.format} takes fifty times as long. */
final class Digits {
  private Digits() {}

  /** The number with zeros before it, at least so wide; its sign is counted. */
  static String of(int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    String sign = number < 0 ? "-" : "";
    return sign + "0".repeat(Math.max(0, width - sign.length() - digits.length())) + digits;
  }
}
