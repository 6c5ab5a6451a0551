package org.isnad.show;

/**
 * Makes the words of strangers safe to print: what would move the cursor, change colours or turn
 * the reading direction of what stands around it is shown as a picture or left out.
 */
public final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text in one line, with nothing in it that acts on a terminal or on bidirectional order. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      append(safe, point);
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    if (point == '\r' || isBidiControl(point) || point == 0xFEFF) {
      return;
    }
    if (point == '\n' || point == '\t' || point == 0x2028 || point == 0x2029) {
      safe.append(' ');
    } else if (point < 0x20) {
      safe.appendCodePoint(CONTROL_PICTURES + point);
    } else if (point == 0x7F) {
      safe.append('\u2421');
    } else if ((point > 0x7F && point < 0xA0) || isUnprintable(point)) {
      safe.appendCodePoint(REPLACEMENT);
    } else {
      safe.appendCodePoint(point);
    }
  }

  /** Marks, embeddings, overrides and isolates; tags, which hide text. */
  private static boolean isBidiControl(int point) {
    return point == 0x200E
        || point == 0x200F
        || point == 0x061C
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= 0xE0000 && point <= 0xE007F);
  }

  private static boolean isUnprintable(int point) {
    int type = Character.getType(point);
    return type == Character.SURROGATE || type == Character.UNASSIGNED;
  }
}
