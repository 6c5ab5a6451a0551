package org.isnad.page;

/**
 * Something that a page says about itself.
 *
 * @param kind what about
 * @param origin where it says so
 * @param rank how much it is trusted among those of its kind; 1 is most
 * @param value as written
 */
record Fact(Kind kind, Origin origin, int rank, String value) {
  enum Kind {
    PUBLISHED,
    MODIFIED,
    TITLE,
    PUBLISHER,
    ADDRESS,
    DESCRIPTION,
    BODY,
    /** Whether all may read it: "false" on a page behind a wall. */
    FREE
  }

  /** In the order of trust. */
  enum Origin {
    LINKED_DATA,
    META,
    MARKUP
  }
}
