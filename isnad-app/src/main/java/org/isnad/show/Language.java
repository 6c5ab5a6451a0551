package org.isnad.show;

import java.util.Locale;
import java.util.Map;

/** The languages of the labels. */
public enum Language {
  /** Arabic. */
  AR(2, true),
  /** English. */
  EN(1, false);

  private final int column;
  private final boolean rightToLeft;

  Language(int column, boolean rightToLeft) {
    this.column = column;
    this.rightToLeft = rightToLeft;
  }

  /**
   * The one that the environment asks for: {@code ISNAD_LANG}, then the locale as POSIX orders its
   * variables; otherwise English.
   */
  public static Language of(Map<String, String> environment) {
    for (String name : new String[] {"ISNAD_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.equals("ar") || value.startsWith("ar_") || value.startsWith("ar.") ? AR : EN;
      }
    }
    return EN;
  }

  int column() {
    return column;
  }

  /** Whether its lines run from right to left. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
