package org.isnad.show;

/**
 * Keeps runs of text from disturbing the order of what stands around them, by the isolates of the
 * Unicode bidirectional algorithm (UAX 9).
 */
public final class Isolate {
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private Isolate() {}

  /** A run whose own first strong letter sets its direction. */
  public static String own(String text) {
    return FIRST_STRONG + text + POP;
  }

  /** A run of the given direction; for pieces of a text that was cut into lines. */
  static String directed(String text, boolean rightToLeft) {
    return (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text + POP;
  }

  /** Whether the first strong letter is one of a script that runs from right to left. */
  static boolean isRightToLeft(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      byte direction = Character.getDirectionality(text.codePointAt(at));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
