package org.isnad.show;

import org.isnad.text.Span;

/** Cuts a stretch out of a text: whole words, within the lines that it touches. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * The stretch with some text around it.
   *
   * @param before UTF-16 units wanted before it, at least
   * @param after UTF-16 units wanted behind it, at least
   */
  public static Span around(String text, Span span, int before, int after) {
    int from = wordStart(text, Math.max(lineStart(text, span.start()), span.start() - before));
    int to = wordEnd(text, Math.min(lineEnd(text, span.end()), span.end() + after));
    return new Span(from, Math.max(from, to));
  }

  /** Where a line of the text ends. */
  public static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', Math.min(at, text.length()));
    return end < 0 ? text.length() : end;
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
