package org.isnad.entity;

import org.isnad.annotation.EntityType;
import org.isnad.text.Tokens;

/**
 * Names a rare word where the tagger left it alone, by what the whole article tells of it: the
 * surname of a person told in full before, a word that is a name in other places, a word that comes
 * again and again and almost was a name each time.
 */
final class Echoes {
  private static final EntityType[] TYPES = EntityType.values();
  private static final int ROW = EntityType.values().length;

  /**
   * Words that are more common than this power of two in news are told by their own place alone.
   */
  private static final int COMMON = 9;

  private static final int SHORTEST = 4;

  /** What a further telling adds to the mean score of a name, by its logarithm. */
  private static final double WORTH_OF_REPEATING = 1;

  private static final double LEAST_SCORE = 1;

  /** A word is a name everywhere that is one in more than one of so many places and one more. */
  private static final int LEAST_SHARE = 3;

  private final Tokens tokens;
  private final WordForms forms;
  private final WordClasses classes;
  private final byte[] labels;
  private final int mask;
  private final int[] words;
  private final int[] places;
  private final int[] unnamed;
  private final boolean[] surname;
  private final int[] names;
  private final float[] margins;

  private Echoes(Tokens tokens, WordForms forms, WordClasses classes, byte[] labels) {
    this.tokens = tokens;
    this.forms = forms;
    this.classes = classes;
    this.labels = labels;
    int size = Integer.highestOneBit(Math.max(16, labels.length)) * 2;
    mask = size - 1;
    words = new int[size];
    places = new int[size];
    unnamed = new int[size];
    surname = new boolean[size];
    names = new int[size * ROW];
    margins = new float[size * ROW];
  }

  /**
   * Changes the labels of a document.
   *
   * @param scores for each token and each type, how much better the beginning of such a name scores
   *     there than no name
   */
  static void spread(
      Tokens tokens, WordForms forms, WordClasses classes, byte[] labels, float[] scores) {
    Echoes echoes = new Echoes(tokens, forms, classes, labels);
    for (int token = 0; token < labels.length; token++) {
      if (echoes.isRare(token)) {
        echoes.collect(token, scores);
      }
    }
    for (int token = 0; token < labels.length; token++) {
      if (labels[token] == NameLabel.OUTSIDE && echoes.isRare(token)) {
        labels[token] = (byte) echoes.label(echoes.slot(forms.base[token]));
      }
    }
  }

  private boolean isRare(int token) {
    int slot = forms.slot[token];
    return tokens.isWord(token)
        && tokens.lightLength(token) >= SHORTEST
        && (slot < 0 || classes.count(slot) <= COMMON);
  }

  private void collect(int token, float[] scores) {
    int slot = slot(forms.base[token]);
    words[slot] = forms.base[token];
    int label = labels[token];
    if (!NameLabel.isInside(label)) {
      places[slot]++;
      for (int type = 0; type < ROW; type++) {
        margins[slot * ROW + type] += scores[token * ROW + type];
      }
    }
    boolean ends = token + 1 == labels.length || !NameLabel.isInside(labels[token + 1]);
    if (label == NameLabel.OUTSIDE) {
      unnamed[slot]++;
    } else if (ends && NameLabel.isBegin(label)) {
      names[slot * ROW + NameLabel.type(label).ordinal()]++;
    } else if (ends) {
      surname[slot] |= NameLabel.type(label) == EntityType.PERSON;
    }
  }

  private int label(int slot) {
    if (surname[slot]) {
      return NameLabel.begin(EntityType.PERSON);
    }
    int best = 0;
    for (int type = 0; type < ROW; type++) {
      int named = names[slot * ROW + type];
      if (named > unnamed[slot] || (named > 1 && LEAST_SHARE * named > unnamed[slot])) {
        return NameLabel.begin(TYPES[type]);
      }
      best = margins[slot * ROW + type] > margins[slot * ROW + best] ? type : best;
    }
    double mean = margins[slot * ROW + best] / places[slot];
    boolean told =
        places[slot] > 1 && mean + WORTH_OF_REPEATING * Math.log(places[slot]) > LEAST_SCORE;
    return told ? NameLabel.begin(TYPES[best]) : NameLabel.OUTSIDE;
  }

  private int slot(int word) {
    int slot = word & mask;
    while (words[slot] != 0 && words[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
