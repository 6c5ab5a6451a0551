package org.isnad.intake;

/** In which letters a text is written. */
public final class Scripts {
  private Scripts() {}

  /** Whether any is Arabic. */
  public static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0620'
          && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
          && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }
}
