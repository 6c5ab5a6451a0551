package org.isnad.entity;

import org.isnad.text.Tokens;

/**
 * The forms of each token of a text as the tagger sees them: whole, without proclitics, without the
 * article too. It splits by how common the parts are in news (بوش stays whole, since وش is rarer;
 * وقال is و and قال) and so does not depend on what the word lists hold.
 */
public final class WordForms {
  private static final int SHORTEST = 3;
  private static final int FOREIGN = 0xF0;

  final int[] whole;
  final int[] base;
  final int[] stem;
  final byte[] prefix;
  final int[] slot;
  final byte[] stemAt;

  /** A second hash of the whole form: with the first it tells any two forms apart. */
  final int[] check;

  private final WordClasses classes;
  private final char[] letters = new char[64];

  /** The forms of these tokens. */
  public WordForms(Tokens tokens, WordClasses classes) {
    this.classes = classes;
    int size = tokens.size();
    whole = new int[size];
    base = new int[size];
    stem = new int[size];
    prefix = new byte[size];
    slot = new int[size];
    stemAt = new byte[size];
    check = new int[size];
    for (int token = 0; token < size; token++) {
      if (tokens.isWord(token)) {
        word(tokens, token);
      } else {
        other(tokens, token);
      }
    }
  }

  /** Hash of the token without proclitics, its article kept. */
  public int base(int token) {
    return base[token];
  }

  private void other(Tokens tokens, int token) {
    slot[token] = -1;
    if (tokens.kind(token) == Tokens.Kind.FOREIGN) {
      foreign(tokens, token);
      return;
    }
    boolean digits = tokens.kind(token) == Tokens.Kind.DIGITS;
    int length = tokens.end(token) - tokens.start(token);
    whole[token] = WordClasses.mix(digits ? 3 + Math.min(6, length) : 64 + tokens.firstChar(token));
    base[token] = whole[token];
    stem[token] = whole[token];
  }

  /** A word of Latin letters: the word itself, how it is written, and that with its length. */
  private void foreign(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    int hash = FOREIGN;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + tokens.original(token, i);
    }
    int capitals = Character.isUpperCase(tokens.firstChar(token)) ? 1 : 0;
    capitals += Character.isUpperCase(tokens.lastChar(token)) ? 2 : 0;
    int shape = capitals + 4 * Math.min(length, 3);
    whole[token] = WordClasses.mix(hash);
    check[token] = shape + 16 * length;
    base[token] = WordClasses.mix(FOREIGN + shape);
    stem[token] = base[token];
  }

  private void word(Tokens tokens, int token) {
    int length = Math.min(letters.length, tokens.lightLength(token));
    for (int i = 0; i < length; i++) {
      letters[i] = tokens.lightChar(token, i);
      check[token] = check[token] * 31 + letters[i];
    }
    whole[token] = WordClasses.hash(letters, 0, length);
    int from = proclitics(length, token);
    boolean lam = from >= 2 && letters[from - 1] == 'ل' && letters[from - 2] == 'ل';
    if (lam) {
      from -= 2;
      letters[from] = 'ا'; // للوزير: the article has lost its alef
    }
    boolean article = length - from > SHORTEST && letters[from] == 'ا' && letters[from + 1] == 'ل';
    base[token] = from == 0 && !lam ? whole[token] : WordClasses.hash(letters, from, length);
    stem[token] = article ? WordClasses.hash(letters, from + 2, length) : base[token];
    stemAt[token] = (byte) (lam ? from + 2 : article ? from + 2 : from);
    prefix[token] |= (byte) (article ? Tokens.ARTICLE : 0);
    slot[token] = classes.find(base[token]);
  }

  /** Marks the proclitics and tells how many letters they take. */
  private int proclitics(int length, int token) {
    int at = 0;
    if (length > SHORTEST && (letters[0] == 'و' || letters[0] == 'ف') && isRicher(1, 0, length)) {
      prefix[token] |= (byte) (letters[0] == 'و' ? Tokens.AND : Tokens.SO);
      at = 1;
    }
    return preposition(at, length, token);
  }

  private int preposition(int at, int length, int token) {
    char c = letters[at];
    int bit = c == 'ل' ? Tokens.FOR : c == 'ب' ? Tokens.BY : c == 'ك' ? Tokens.LIKE : 0;
    if (bit == 0 || length - at <= SHORTEST) {
      return at;
    }
    boolean lam = c == 'ل' && letters[at + 1] == 'ل' && length - at > SHORTEST + 1;
    boolean article =
        length - at > SHORTEST + 2 && letters[at + 1] == 'ا' && letters[at + 2] == 'ل';
    if (lam || article || isRicher(at + 1, at, length)) {
      prefix[token] |= (byte) bit;
      return lam ? at + 2 : at + 1;
    }
    return at;
  }

  /** Whether the rest is clearly more common than the longer form. */
  private boolean isRicher(int rest, int from, int length) {
    int shorter = classes.find(WordClasses.hash(letters, rest, length));
    if (shorter < 0 || length - rest < SHORTEST) {
      return false;
    }
    int longer = classes.find(WordClasses.hash(letters, from, length));
    return longer < 0 || classes.count(shorter) >= classes.count(longer) + 1;
  }
}
