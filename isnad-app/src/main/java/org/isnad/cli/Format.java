package org.isnad.cli;

import java.util.Locale;

/** The forms of output. */
enum Format {
  TEXT,
  JSON,
  JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
