package org.isnad.arabic;

import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;

/**
 * Cuts a text into tokens, gives each word its light form, splits its proclitics off and looks its
 * forms up. One pass over the characters. Thread-safe.
 */
final class Tokeniser {
  private final Vocabulary vocabulary;
  private final Splitter splitter;

  Tokeniser(Vocabulary vocabulary, Splitter splitter) {
    this.vocabulary = vocabulary;
    this.splitter = splitter;
  }

  Tokens tokenise(String text) {
    Tokens.Builder tokens = new Tokens.Builder(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || LightForm.isInvisible(c)) {
        at++;
      } else if (LightForm.isLetter(c)) {
        at = word(text, at, tokens);
      } else if (isDigit(c)) {
        int end = digits(text, at);
        tokens.add(Tokens.Kind.DIGITS, at, end);
        at = end;
      } else if (Character.isLetter(text.codePointAt(at))) {
        int end = foreign(text, at);
        tokens.add(Tokens.Kind.FOREIGN, at, end);
        at = end;
      } else {
        int end = at + Character.charCount(text.codePointAt(at));
        tokens.add(Tokens.Kind.MARK, at, end);
        at = end;
      }
    }
    return tokens.build();
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
    for (int i = from; i < end; i++) {
      LightForm.fold(text.charAt(i), tokens::light);
    }
    if (tokens.lightSize() == tokens.pendingLight()) {
      tokens.add(Tokens.Kind.MARK, from, end);
    } else {
      addWord(from, end, tokens);
    }
    return end;
  }

  private void addWord(int from, int end, Tokens.Builder tokens) {
    char[] light = tokens.lightBuffer();
    int lightFrom = tokens.pendingLight();
    int lightEnd = tokens.lightSize();
    long split = splitter.split(light, lightFrom, lightEnd);
    int baseAt = Splitter.baseOffset(split);
    int stemAt = Splitter.stemOffset(split);
    int whole = id(light, lightFrom, lightEnd);
    int base = baseAt == 0 ? whole : id(light, lightFrom + baseAt, lightEnd);
    int stem = stemAt == baseAt ? base : id(light, lightFrom + stemAt, lightEnd);
    tokens.addWord(from, end, Splitter.clitics(split), stemAt, whole, base, stem);
  }

  /**
   * The number of a form; where it is unknown, of the form with its last letter as many papers
   * write it: فى for في (in), المحكمه for المحكمة (the court).
   */
  private int id(char[] light, int from, int to) {
    int id = vocabulary.id(light, from, to);
    if (id != Vocabulary.UNKNOWN || to == from) {
      return id;
    }
    char last = light[to - 1];
    char other = last == 'ى' ? 'ي' : last == 'ي' ? 'ى' : last == 'ه' ? 'ة' : 0;
    if (other == 0) {
      return id;
    }
    light[to - 1] = other;
    id = vocabulary.id(light, from, to);
    light[to - 1] = last;
    return id;
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
      if (point < 0x10000 && LightForm.isLetter((char) point)) {
        break;
      }
      if (!Character.isLetterOrDigit(point)
          && Character.getType(point) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
