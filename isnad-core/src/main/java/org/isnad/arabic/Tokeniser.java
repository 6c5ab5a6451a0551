package org.isnad.arabic;

import org.isnad.lexicon.LightForm;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;

/**
 * Cuts a text into tokens, gives each word its light form, splits its proclitics off and looks its
 * forms up. One pass over the characters. Thread-safe.
 */
final class Tokeniser {
  private final Stems stems;
  private final Endings endings;
  private final Splitter splitter;

  Tokeniser(Stems stems) {
    this.stems = stems;
    endings = new Endings(stems);
    splitter = new Splitter(stems, endings);
  }

  Tokens tokenise(String text) {
    Tokens.Builder tokens = new Tokens.Builder(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (LightForm.isLetter(c)) {
        at = word(text, at, tokens);
      } else if (c <= ' ' || isBlank(c)) {
        at++;
      } else {
        at = other(text, at, tokens);
      }
    }
    return tokens.build();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || LightForm.isInvisible(c);
  }

  private static int other(String text, int at, Tokens.Builder tokens) {
    int end;
    if (isDigit(text.charAt(at))) {
      end = digits(text, at);
      tokens.add(Tokens.Kind.DIGITS, at, end);
    } else if (Character.isLetter(text.codePointAt(at))) {
      end = foreign(text, at);
      tokens.add(Tokens.Kind.FOREIGN, at, end);
    } else {
      end = at + Character.charCount(text.codePointAt(at));
      tokens.add(Tokens.Kind.MARK, at, end);
    }
    return end;
  }

  private int word(String text, int from, Tokens.Builder tokens) {
    int end = from;
    int lastLetter = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (LightForm.isLetter(c)) {
        lastLetter = end;
      } else if (!LightForm.isInvisible(c)) {
        break;
      }
      end++;
    }
    end = lastLetter + 1;
    int hamzas = fold(text, from, end, tokens);
    if (tokens.lightSize() == tokens.pendingLight()) {
      // nothing but tatweel or diacritics
      tokens.add(Tokens.Kind.MARK, from, end);
    } else {
      addWord(from, end, hamzas, tokens);
    }
    return end;
  }

  /** Folds a word; the bits tell which of its first letters were alef with hamza or madda. */
  private static int fold(String text, int from, int end, Tokens.Builder tokens) {
    int hamzas = 0;
    int start = tokens.pendingLight();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      char folded = LightForm.fold(c);
      if (folded == LightForm.LIGATURE) {
        String letters = LightForm.spell(c);
        for (int k = 0; k < letters.length(); k++) {
          tokens.light(letters.charAt(k));
        }
      } else if (folded != LightForm.DROPPED) {
        int at = tokens.lightSize() - start;
        if (at < Integer.SIZE && (c == 'أ' || c == 'إ' || c == 'آ')) {
          hamzas |= 1 << at;
        }
        tokens.light(folded);
      }
    }
    return hamzas;
  }

  private void addWord(int from, int end, int hamzas, Tokens.Builder tokens) {
    char[] light = tokens.lightBuffer();
    int lightFrom = tokens.pendingLight();
    int lightEnd = tokens.lightSize();
    int whole = stems.id(light, lightFrom, lightEnd);
    boolean governed = stems.isPreposition(tokens.lastNumber());
    long split = splitter.split(light, lightFrom, lightEnd, hamzas, whole, governed);
    int bits = Splitter.clitics(split);
    int baseAt = Splitter.baseOffset(split);
    int stemAt = Splitter.stemOffset(split);
    int base = baseAt == 0 ? whole : stems.id(light, lightFrom + baseAt, lightEnd);
    int stem = stemAt == baseAt ? base : stems.id(light, lightFrom + stemAt, lightEnd);
    base = baseAt == 0 ? base : listedBase(light, lightFrom, lightEnd, bits, base);
    tokens.addWord(from, end, bits, stemAt);
    tokens.number(whole, base, stem);
    if ((bits & Tokens.ARTICLE) != 0) {
      // what has the article has no possessor
      tokens.pronoun(Pronoun.NONE, stem);
    } else {
      long ending = endings.split(light, lightFrom + stemAt, lightEnd, stem);
      tokens.pronoun(Endings.pronoun(ending), Endings.host(ending));
    }
  }

  /** Where a word list holds a form with its preposition (بحسب, according to), that is the base. */
  private int listedBase(char[] light, int from, int to, int bits, int base) {
    int joined = from + ((bits & (Tokens.AND | Tokens.SO)) != 0 ? 1 : 0);
    if ((bits & (Tokens.PARTICLES & ~(Tokens.AND | Tokens.SO))) == 0) {
      return base;
    }
    int id = stems.id(light, joined, to);
    return stems.isListed(id) ? id : base;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
  }

  private static int digits(String text, int from) {
    int end = from;
    char zero = text.charAt(from) <= '9' ? '0' : text.charAt(from) <= '٩' ? '٠' : '۰';
    while (end < text.length() && text.charAt(end) >= zero && text.charAt(end) <= zero + 9) {
      end++;
    }
    return end;
  }

  private static int foreign(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      boolean arabic = point < 0x10000 && LightForm.isLetter((char) point);
      boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
      if (arabic || !(Character.isLetterOrDigit(point) || mark)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
