package org.isnad.commitment;

import org.isnad.text.Tokens;

/** Tells verbal nouns of derived verbs by their letters; in the light form every alef is bare. */
final class Patterns {
  private Patterns() {}

  /** Whether the word has the pattern of a verbal noun, without this many letters at its end. */
  static boolean isVerbalNoun(Tokens tokens, int token, int suffix) {
    int from = tokens.stemOffset(token);
    int to = tokens.lightLength(token) - suffix;
    int length = to - from;
    if (length < 5 || length > 8) {
      return false;
    }
    Word word = new Word(tokens, token, from, length);
    return word.is(0, 'ا') ? word.isIfal() : word.is(0, 'ت') ? word.isTafil() : word.isMufaala();
  }

  /** تدخل، تعاون: after a preposition, where it can be no verb. */
  static boolean isTafaul(Tokens tokens, int token) {
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token) - from;
    char last = length == 0 ? 0 : tokens.lightChar(token, tokens.lightLength(token) - 1);
    return (length == 4 || length == 5)
        && tokens.lightChar(token, from) == 'ت'
        && last != 'ة'
        && last != 'ا'
        && last != 'ه';
  }

  /** A stretch of letters. */
  private record Word(Tokens tokens, int token, int from, int length) {
    boolean is(int at, char letter) {
      int index = at < 0 ? length + at : at;
      return tokens.lightChar(token, from + index) == letter;
    }

    /** إصلاح، انسحاب، اتفاق، استئناف, and with ة for weak roots: إعادة، استقالة. */
    boolean isIfal() {
      // أعمال (works) is a plural; إعمال would be the verbal noun.
      boolean plural = length == 5 && tokens.original(token, from) == 'أ';
      boolean strong = !plural && is(-2, 'ا') && !is(-1, 'ت') && !is(-1, 'ن') && !is(-1, 'ه');
      boolean weak = is(-1, 'ة') || is(-1, 'ت');
      return strong || weak && is(-3, 'ا');
    }

    /** تنفيذ، تسوية; not تفاعل or تعهد, which look like too much else. */
    boolean isTafil() {
      return length == 5 && is(-2, 'ي') || length == 5 && is(-1, 'ة') && is(-2, 'ي');
    }

    /** مواجهة، مفاوضة. */
    boolean isMufaala() {
      return length == 6 && is(0, 'م') && is(2, 'ا') && (is(-1, 'ة') || is(-1, 'ت'));
    }
  }
}
