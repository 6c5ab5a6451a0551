package org.isnad.arabic;

import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;

/**
 * Splits the proclitics off a word: conjunction (و ف, and, so), preposition (ب ل ك, by, for, like)
 * or future particle (س, will), article (ال, the; لل is ل and ال). Thread-safe.
 */
final class Splitter {
  private final Vocabulary vocabulary;

  Splitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The split of a light form: clitic bits, offset of the base, offset of the stem. */
  long split(char[] light, int from, int to) {
    if (known(light, from, to)) {
      return articleOnly(light, from, to, 0, 0);
    }
    int at = from;
    int bits = 0;
    char first = light[at];
    if ((first == 'و' || first == 'ف') && to - at > 3) {
      bits |= first == 'و' ? Tokens.AND : Tokens.SO;
      at++;
      if (known(light, at, to)) {
        return articleOnly(light, at, to, bits, at - from);
      }
    }
    return preposition(light, from, at, to, bits);
  }

  private long preposition(char[] light, int from, int at, int to, int bits) {
    char c = light[at];
    if (c == 'ل' && to - at > 4 && light[at + 1] == 'ل') {
      // للوزير: the article has lost its alef, so base and stem are the same
      int stem = at + 2 - from;
      return pack(bits | Tokens.FOR | Tokens.ARTICLE, stem, stem);
    }
    boolean article = to - at > 4 && light[at + 1] == 'ا' && light[at + 2] == 'ل';
    int bit = c == 'ب' ? Tokens.BY : c == 'ل' ? Tokens.FOR : c == 'ك' ? Tokens.LIKE : 0;
    if (bit != 0 && (article || known(light, at + 1, to))) {
      return articleOnly(light, at + 1, to, bits | bit, at + 1 - from);
    }
    if (c == 'س' && to - at > 4 && isPresentPrefix(light[at + 1]) && known(light, at + 1, to)) {
      return pack(bits | Tokens.WILL, at + 1 - from, at + 1 - from);
    }
    return articleOnly(light, at, to, bits, at - from);
  }

  private static boolean isPresentPrefix(char c) {
    return c == 'ي' || c == 'ت' || c == 'ن' || c == 'ا';
  }

  private static long articleOnly(char[] light, int at, int to, int bits, int base) {
    boolean article = to - at > 3 && light[at] == 'ا' && light[at + 1] == 'ل';
    return article ? pack(bits | Tokens.ARTICLE, base, base + 2) : pack(bits, base, base);
  }

  private boolean known(char[] light, int from, int to) {
    return vocabulary.id(light, from, to) != Vocabulary.UNKNOWN;
  }

  private static long pack(int bits, int base, int stem) {
    return (long) bits << 32 | (long) base << 16 | stem;
  }

  static int clitics(long split) {
    return (int) (split >>> 32);
  }

  static int baseOffset(long split) {
    return (int) (split >>> 16) & 0xFFFF;
  }

  static int stemOffset(long split) {
    return (int) split & 0xFFFF;
  }
}
