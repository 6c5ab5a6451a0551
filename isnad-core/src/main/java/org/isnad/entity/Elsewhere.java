package org.isnad.entity;

/**
 * What a first tagging says of the same word elsewhere in the document, as features for a second
 * one: a surname introduced once with its title stays a person where it stands alone.
 */
final class Elsewhere {
  /** More features than any token has. */
  static final int MOST = 8;

  private final WordForms forms;
  private final WordClasses classes;
  private final byte[] types;
  private final Tally bases;
  private final Tally stems;

  /** Counts the types (0 for none) that the tokens of a document were given. */
  Elsewhere(WordForms forms, WordClasses classes, byte[] types) {
    this.forms = forms;
    this.classes = classes;
    this.types = types;
    bases = new Tally(forms.base, types);
    stems = new Tally(forms.stem, types);
  }

  /** Writes the features of a token and tells how many they are. */
  int extract(int token, int from, int to, int[] out) {
    int size = 0;
    int here = bases.evidence(token);
    out[size++] = hash(200, here);
    int slot = forms.slot[token];
    int known = slot < 0 ? 0 : 1 + classes.count(slot);
    out[size++] = hash(201, bases.size(token) * 32 + known);
    out[size++] = hash(202, stems.evidence(token));
    out[size++] = hash(203, here * 32 + (forms.prefix[token] & 0x7F));
    if (token > from) {
      out[size++] = hash(204, bases.evidence(token - 1));
    }
    if (token + 1 < to) {
      out[size++] = hash(205, bases.evidence(token + 1));
    }
    return size;
  }

  private static int hash(int template, int value) {
    return WordClasses.mix(value * 0x9E3779B1 + template * 0x85EBCA77);
  }

  /** Counts by word. */
  private static final class Tally {
    private static final int TYPES = 5;
    private final int[] words;
    private final int[] keys;
    private final int[] counts;
    private final byte[] types;
    private final int mask;

    Tally(int[] words, byte[] types) {
      this.words = words;
      this.types = types;
      int size = Integer.highestOneBit(Math.max(16, words.length)) * 4;
      mask = size - 1;
      keys = new int[size];
      counts = new int[size * TYPES];
      for (int token = 0; token < words.length; token++) {
        int slot = slot(words[token]);
        keys[slot] = words[token];
        counts[slot * TYPES + types[token]]++;
      }
    }

    /** How often the word stands in the document, roughly. */
    int size(int token) {
      int slot = slot(words[token]);
      int all = 0;
      for (int type = 0; type < TYPES; type++) {
        all += counts[slot * TYPES + type];
      }
      return bucket(all);
    }

    /** The type most often given elsewhere, how often and how surely; 0 where the word is alone. */
    int evidence(int token) {
      int slot = slot(words[token]);
      int best = 0;
      int named = 0;
      int all = -1;
      for (int type = 0; type < TYPES; type++) {
        int count = counts[slot * TYPES + type];
        all += count;
        int others = type == types[token] ? count - 1 : count;
        if (type > 0 && others > named) {
          named = others;
          best = type;
        }
      }
      return all == 0 ? 0 : 1 + best + TYPES * (bucket(all) + 5 * (4 * named / all));
    }

    private static int bucket(int count) {
      return count > 8 ? 4 : count > 3 ? 3 : Math.max(0, count - 1);
    }

    private int slot(int word) {
      int slot = word & mask;
      while (keys[slot] != 0 && keys[slot] != word) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }
}
