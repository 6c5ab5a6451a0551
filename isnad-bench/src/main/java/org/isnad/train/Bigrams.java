package org.isnad.train;

import java.util.Arrays;

/** How often each word follows each other word in a text, as sparse rows both ways. */
final class Bigrams {
  private final int[] counts;
  private final Rows after;
  private final Rows before;

  /**
   * Counts neighbours in a text of word numbers; -1 stands between sentences. A word that follows
   * itself is passed over, so that a class can lose the word without counting the pair twice.
   */
  Bigrams(int[] text, int words) {
    counts = new int[words];
    long[] pairs = new long[text.length];
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 0) {
        counts[text[i]]++;
        if (i > 0 && text[i - 1] >= 0 && text[i - 1] != text[i]) {
          pairs[size++] = (long) text[i - 1] << 32 | text[i];
        }
      }
    }
    pairs = Arrays.copyOf(pairs, size);
    after = new Rows(pairs, words);
    for (int i = 0; i < size; i++) {
      pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
    }
    before = new Rows(pairs, words);
  }

  int words() {
    return counts.length;
  }

  int count(int word) {
    return counts[word];
  }

  int firstAfter(int word) {
    return after.first[word];
  }

  int wordAfter(int at) {
    return after.word[at];
  }

  int timesAfter(int at) {
    return after.times[at];
  }

  int firstBefore(int word) {
    return before.first[word];
  }

  int wordBefore(int at) {
    return before.word[at];
  }

  int timesBefore(int at) {
    return before.times[at];
  }

  private static final class Rows {
    private final int[] first;
    private final int[] word;
    private final int[] times;

    Rows(long[] pairs, int words) {
      long[] sorted = pairs.clone();
      Arrays.parallelSort(sorted);
      first = new int[words + 1];
      int[] word = new int[sorted.length];
      int[] times = new int[sorted.length];
      int size = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i > 0 && sorted[i] == sorted[i - 1]) {
          times[size - 1]++;
        } else {
          word[size] = (int) sorted[i];
          times[size++] = 1;
          first[(int) (sorted[i] >>> 32) + 1]++;
        }
      }
      for (int i = 0; i < words; i++) {
        first[i + 1] += first[i];
      }
      this.word = Arrays.copyOf(word, size);
      this.times = Arrays.copyOf(times, size);
    }
  }
}
