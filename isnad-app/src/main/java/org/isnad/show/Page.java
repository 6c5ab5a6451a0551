package org.isnad.show;

import java.util.List;
import org.isnad.text.Span;

/** The lines of one reading as they come about. Not thread-safe. */
final class Page {
  /** What stands between two facts of a line. */
  static final String DOT = " \u00B7 ";

  /** Where words are set off: signs that no text holds, until colours take their place. */
  private static final char ON = '\uE000';

  private static final char OFF = '\uE001';

  private static final String INDENT = "   ";

  /** A terminal keeps an isolate with the letter before it; at the start of a line it loses it. */
  private static final String MARGIN = " ";

  private final StringBuilder out = new StringBuilder();
  private final Words words;
  private final String text;
  private final boolean rightToLeft;
  private final boolean colour;
  private final int width;
  private String publisher = "";

  Page(Words words, String text, boolean rightToLeft, boolean colour, int width) {
    this.words = words;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.colour = colour;
    this.width = width;
  }

  void publisher(String words) {
    publisher = words;
  }

  String publisher() {
    return publisher;
  }

  void blank() {
    out.append('\n');
  }

  /** A line of labels and isolated words; it runs in the direction of the labels. */
  void line(int depth, String content) {
    String line = INDENT.repeat(depth) + content;
    out.append(MARGIN).append(rightToLeft ? Isolate.directed(line, true) : line).append('\n');
  }

  /** Words of the article on lines of their own, cut to the width, in their own direction. */
  void block(int depth, String bar, String words, Paint paint) {
    String safe = Visible.of(words);
    boolean own = Isolate.isRightToLeft(safe);
    for (String piece :
        Wrap.lines(safe, width - MARGIN.length() - INDENT.length() * depth - bar.length())) {
      line(depth, bar + paint(paint, Isolate.directed(piece, own)));
    }
  }

  /**
   * Words of the article like {@link #block}, with some of them set off where there are colours.
   */
  void marked(int depth, String bar, Span words, List<Span> marks) {
    StringBuilder signed = new StringBuilder(words.length() + 2 * marks.size());
    for (int at = words.start(); at < words.end(); at++) {
      for (Span mark : marks) {
        if (colour && mark.end() == at && words.contains(mark)) {
          signed.append(OFF);
        }
      }
      for (Span mark : marks) {
        if (colour && mark.start() == at && words.contains(mark)) {
          signed.append(ON);
        }
      }
      char c = text.charAt(at);
      signed.append(c == ON || c == OFF ? '\uFFFD' : c);
    }
    String safe = Visible.of(signed.toString());
    boolean own = Isolate.isRightToLeft(safe);
    boolean on = false;
    for (String piece :
        Wrap.lines(safe, width - MARGIN.length() - INDENT.length() * depth - bar.length())) {
      String opened = on ? ON + piece : piece;
      on = opened.lastIndexOf(ON) > opened.lastIndexOf(OFF);
      line(depth, bar + Isolate.directed(coloured(on ? opened + OFF : opened), own));
    }
  }

  private static String coloured(String signed) {
    return signed
        .replace(String.valueOf(ON), "\u001b[1;4m")
        .replace(String.valueOf(OFF), "\u001b[0m");
  }

  String label(String key, String value) {
    return words.of(key) + ": " + value;
  }

  String label(String key) {
    return words.of(key);
  }

  /** What the surface itself says. */
  Words words() {
    return words;
  }

  /** The words of a span of the article, safe and isolated. */
  String words(Span span) {
    return words(span.of(text));
  }

  /** The words of a stranger, safe and isolated. */
  String words(String words) {
    return Isolate.own(Visible.of(words));
  }

  /** A span of the article as it stands there. */
  String raw(Span span) {
    return span.of(text);
  }

  String dim(String content) {
    return paint(Paint.DIM, content);
  }

  String paint(Paint paint, String content) {
    return paint.on(content, colour);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
