package org.isnad.search;

import org.isnad.lexicon.LightForm;

/**
 * The heavier of the two normal forms: what readers type one for the other becomes one letter. On
 * top of the light form yeh stands for alef maqsura and heh for teh marbuta, digits are ASCII and
 * Latin letters small. Good for finding, wrong for rules: it makes على (on) and علي (Ali) one.
 */
final class SearchForm {
  private SearchForm() {}

  /** The search form of any text. */
  static String of(CharSequence text) {
    String light = LightForm.of(text);
    StringBuilder form = new StringBuilder(light.length());
    for (int i = 0; i < light.length(); i++) {
      form.append(fold(light.charAt(i)));
    }
    return form.toString();
  }

  /** The search form of a character that is light already. */
  static char fold(char light) {
    return switch (light) {
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default ->
          light < 0x80 ? small(light) : Character.isDigit(light) ? digit(light) : letter(light);
    };
  }

  private static char small(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
  }

  private static char letter(char c) {
    return c < 0x0600 ? Character.toLowerCase(c) : c;
  }

  private static char digit(char c) {
    return (char) ('0' + Character.digit(c, 10));
  }
}
