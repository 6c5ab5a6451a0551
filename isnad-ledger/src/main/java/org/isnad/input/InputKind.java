package org.isnad.input;

import java.util.Locale;

/** The forms of input that are read. */
public enum InputKind {
  /** One article a file, its title in the first line. */
  TEXT,
  /** One article a file, a page of HTML. */
  HTML,
  /** One JSON record a line. */
  JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
