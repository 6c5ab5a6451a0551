package org.isnad.cli;

import java.util.Locale;

/** The forms of input. */
enum InputKind {
  TEXT,
  JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
