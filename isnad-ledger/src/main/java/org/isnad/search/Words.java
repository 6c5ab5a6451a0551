package org.isnad.search;

import java.util.List;
import org.isnad.text.Span;

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
  record Word(int start, int end, String exact, String key, String spelling) {
    private boolean isIn(List<Span> spans) {
      for (Span span : spans) {
        if (span.start() <= start && end <= span.end()) {
          return true;
        }
      }
      return false;
    }

    private Word withoutSpelling() {
      return spelling.isEmpty() ? this : new Word(start, end, exact, key, "");
    }
  }

  /** The words within one of these spans. */
  Words within(List<Span> spans) {
    return new Words(words.stream().filter(word -> word.isIn(spans)).toList());
  }

  /** The same words, with other spellings only for those within one of these spans. */
  Words spelledOnlyIn(List<Span> names) {
    return new Words(
        words.stream().map(word -> word.isIn(names) ? word : word.withoutSpelling()).toList());
  }
}
