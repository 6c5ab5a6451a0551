package org.isnad.wire;

/** Mends text that no Unicode encoding can carry. */
public final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** The text with U+FFFD for each half of a surrogate pair that stands alone; same length. */
  public static String paired(String text) {
    int at = firstAlone(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    while (at < text.length()) {
      mended.setCharAt(at, REPLACEMENT);
      at = firstAlone(text, at + 1);
    }
    return mended.toString();
  }

  private static int firstAlone(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isSurrogate(c)) {
        at++;
      } else if (isPair(text, at)) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
