package org.isnad.show;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines between words, by the columns that its letters take. */
final class Wrap {
  private Wrap() {}

  /** The lines; a word that is longer than a line is cut. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int lastBlank = -1;
    int columns = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      columns += columns(point);
      if (point == ' ') {
        lastBlank = at;
      }
      if (columns > width && at > start) {
        int end = lastBlank > start ? lastBlank : at;
        lines.add(text.substring(start, end));
        start = lastBlank > start ? lastBlank + 1 : at;
        lastBlank = -1;
        columns = 0;
        at = start;
      } else {
        at += Character.charCount(point);
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** None for diacritics and joiners, one for everything else that news holds. */
  private static int columns(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
        ? 0
        : 1;
  }
}
