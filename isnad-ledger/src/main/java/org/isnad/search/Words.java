package org.isnad.search;

import java.util.List;

/**
 * The words of a text as the index and a query see them, in text order; each takes one position.
 *
 * @param words the words
 */
record Words(List<Word> words) {
  /** Copies the list. */
  Words {
    words = List.copyOf(words);
  }

  /**
   * One word.
   *
   * @param start first UTF-16 unit in the text
   * @param end unit after its last
   * @param exact its search form as it stands
   * @param key what it shares with its relatives, without particles, article and endings
   * @param spelling what it shares with other spellings of a foreign name; empty where too short
   */
  record Word(int start, int end, String exact, String key, String spelling) {}
}
