package org.isnad.time;

import java.util.List;
import org.isnad.text.Tokens;

/**
 * A word or phrase of the tables.
 *
 * @param role what it does
 * @param code which of the role's kinds it is
 * @param number its number; 0 where none
 * @param words its words
 * @param holiday how its date is found, for holidays
 */
record Entry(Role role, String code, int number, List<Word> words, Holiday.Rule holiday) {
  private static final Holiday.Rule NONE = new Holiday.Rule(Holiday.Kind.GREGORIAN, 1, 1, 1);

  Entry {
    words = List.copyOf(words);
  }

  static Entry of(Role role, String code, int number, List<Word> words) {
    return new Entry(role, code, number, words, NONE);
  }

  /**
   * A word as it is compared: so that لليوم (for the day) has the article of اليوم (the day).
   *
   * @param base the vocabulary's number as written
   * @param stem the vocabulary's number without the article
   * @param article whether it has the article
   */
  record Word(int base, int stem, boolean article) {
    /** Whether the token is this word with nothing before it. */
    boolean isWhole(Tokens tokens, int token) {
      return tokens.whole(token) == base || !tokens.has(token, Tokens.PARTICLES);
    }

    /** Whether the token is this word, particles aside. */
    boolean is(Tokens tokens, int token) {
      if (tokens.whole(token) == base) {
        return true;
      }
      boolean hasArticle = tokens.has(token, Tokens.ARTICLE);
      return (tokens.stem(token) == stem && hasArticle == article)
          || (tokens.base(token) == base && (article || !hasArticle));
    }
  }

  int length() {
    return words.size();
  }

  boolean hasArticle() {
    return words.get(0).article();
  }

  boolean is(String other) {
    return code.equals(other);
  }

  Unit unit() {
    return Unit.of(code);
  }

  Direction direction() {
    return Direction.of(code);
  }
}
