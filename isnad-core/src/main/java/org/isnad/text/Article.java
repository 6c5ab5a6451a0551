package org.isnad.text;

import java.util.Objects;

/**
 * One published text. Every offset in a reading counts in {@link #text()}, whose first line is the
 * title.
 *
 * @param id what the caller calls it
 * @param publisher who printed it; empty where unknown
 * @param published when
 * @param text title, newline, body
 */
public record Article(String id, String publisher, Published published, String text) {
  /** Checks that nothing is missing. */
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(published);
    Objects.requireNonNull(text);
  }

  /** An article whose title and body come apart; the text becomes title, newline, body. */
  public static Article of(
      String id, String publisher, Published published, String title, String body) {
    return new Article(id, publisher, published, title + '\n' + body);
  }

  /** The first line, without its line end. */
  public String title() {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end);
  }
}
