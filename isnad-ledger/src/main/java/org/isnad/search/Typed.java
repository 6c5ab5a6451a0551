package org.isnad.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what somebody typed.
 *
 * @param text its words
 * @param quoted whether they stood in quotation marks
 * @param excluded whether a minus stood before them
 */
record Typed(String text, boolean quoted, boolean excluded) {
  private static final String OPENING = "\"«“”„";
  private static final String CLOSING = "\"»”“„";

  /** The parts, in order; a mark that is never closed is as good as none. */
  static List<Typed> parts(String typed) {
    List<Typed> parts = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      if (Character.isWhitespace(typed.charAt(at))) {
        at++;
        continue;
      }
      boolean excluded = typed.charAt(at) == '-' && at + 1 < typed.length();
      at += excluded ? 1 : 0;
      int closing = closing(typed, at);
      int end = closing > at ? closing : wordEnd(typed, at);
      String text = closing > at ? typed.substring(at + 1, closing) : typed.substring(at, end);
      add(parts, new Typed(text, closing > at, excluded));
      at = end + 1;
    }
    return parts;
  }

  /** Words that follow each other are one part, so that a negation is seen with its word. */
  private static void add(List<Typed> parts, Typed part) {
    Typed last = parts.isEmpty() ? part : parts.get(parts.size() - 1);
    boolean plain = !part.quoted && !part.excluded && !last.quoted && !last.excluded;
    if (plain && !parts.isEmpty()) {
      parts.set(parts.size() - 1, new Typed(last.text + ' ' + part.text, false, false));
    } else {
      parts.add(part);
    }
  }

  /** Where the quotation that opens here closes; -1 where none opens. */
  private static int closing(String typed, int at) {
    if (at >= typed.length() || OPENING.indexOf(typed.charAt(at)) < 0) {
      return -1;
    }
    for (int i = at + 1; i < typed.length(); i++) {
      if (CLOSING.indexOf(typed.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int wordEnd(String typed, int from) {
    int at = from;
    while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at;
  }
}
