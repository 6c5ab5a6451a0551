package org.isnad.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that a page sets apart: a paragraph, a heading, a cell, a line before a break.
 *
 * @param text its text, blanks collapsed
 * @param linked how many of its characters stand in links
 * @param owner the innermost block element around it
 * @param kind what it is set as
 */
record Block(String text, int linked, Element owner, Kind kind) {
  enum Kind {
    TEXT,
    HEADING,
    ITEM,
    ROW
  }

  /** The share of its characters that stand in links. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Whether most of it is a link. */
  boolean isLinks() {
    return linkShare() > 0.6;
  }

  /** How many words it has. */
  int words() {
    return Words.count(text);
  }
}
