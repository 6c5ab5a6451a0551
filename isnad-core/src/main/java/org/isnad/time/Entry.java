package org.isnad.time;

import java.util.List;

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
   * @param stem the vocabulary's number without the article
   * @param article whether it has the article
   */
  record Word(int stem, boolean article) {}

  int length() {
    return words.size();
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
