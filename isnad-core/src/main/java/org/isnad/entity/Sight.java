package org.isnad.entity;

import java.util.Arrays;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the weights of each token's features. What a token gives by its form alone, to itself and
 * to its neighbours, is remembered, since most words of news come again. Not thread-safe; one per
 * text.
 */
final class Sight {
  private static final int LABELS = NameLabel.COUNT;
  private static final int REACH = NameFeatures.REACH;
  private static final int PLACES = 2 * REACH + 1;

  /**
   * A token is no name where that scores so much better: what its neighbours tell together is then
   * left unasked. Texts of learning have too many words that news has not: with 8 they would lose a
   * name in fifty.
   */
  private static final float SURE = 8;

  /** The same for a token beside which the word lists know no name, title or term. */
  private static final float SURE_UNLISTED = 4;

  private final NameModel model;
  private final int sure;
  private final int sureUnlisted;
  private final Memory memory;
  private final WordForms forms;
  private final NameFeatures features;
  private final Share edge;
  private final LabelSums sum = new LabelSums();
  private final int[] row = new int[NameFeatures.MOST];
  private final Share[] window = new Share[PLACES];
  private int windowAt = -1;

  Sight(NameModel model, Memory memory, WordForms forms, NameFeatures features, boolean learned) {
    this.model = model;
    sure = learned ? Integer.MAX_VALUE : (int) (SURE / model.step());
    sureUnlisted = learned ? Integer.MAX_VALUE : (int) (SURE_UNLISTED / model.step());
    this.memory = memory;
    this.forms = forms;
    this.features = features;
    edge = share(NameFeatures.OUTSIDE, 0);
    Arrays.fill(window, edge);
  }

  /** Sums the weights for each label of a token; false where it surely is no name. */
  boolean sum(int token, Sentence sentence, int[] sums) {
    look(token, sentence);
    sum.clear();
    for (int place = 0; place < PLACES; place++) {
      sum.add(window[place].sums, place);
    }
    sum.write(sums);
    boolean listed = features.isListed(token, sentence.first(), sentence.after());
    if (isOutside(sums, listed ? sure : sureUnlisted)) {
      return false;
    }
    int size = features.extractJoint(token, sentence.first(), sentence.after(), row);
    model.add(row, size, sum);
    sum.write(sums);
    return !isOutside(sums, sure);
  }

  /** Whether no name scores better than any name, by so much. */
  private static boolean isOutside(int[] sums, int margin) {
    int best = sums[1];
    for (int label = 2; label < LABELS; label++) {
      best = Math.max(best, sums[label]);
    }
    return sums[NameLabel.OUTSIDE] - best >= margin;
  }

  /** Moves the window so that the token stands in its middle. */
  private void look(int token, Sentence sentence) {
    int known = token == windowAt + 1 && token > sentence.first() ? PLACES - 1 : 0;
    System.arraycopy(window, 1, window, 0, known);
    for (int place = known; place < PLACES; place++) {
      int other = token + place - REACH;
      window[place] = sentence.contains(other) ? shareOf(other) : edge;
    }
    windowAt = token;
  }

  private Share shareOf(int token) {
    long key = (long) forms.whole[token] << 32 | forms.check[token] & 0xFFFFFFFFL;
    int slot = forms.whole[token] >>> 32 - Memory.BITS;
    Share known = memory.shares[slot];
    if (known == null || known.key != key) {
      known = share(token, key);
      memory.shares[slot] = known;
    }
    return known;
  }

  private Share share(int token, long key) {
    long[] sums = new long[PLACES * LabelSums.KEPT];
    for (int place = 0; place < PLACES; place++) {
      if (token < 0 && place == REACH) {
        continue; // the middle of the window is never beyond the sentence
      }
      sum.clear();
      model.add(row, features.extractOwn(token, place - REACH, row), sum);
      sum.keep(sums, place);
    }
    return new Share(key, sums);
  }

  /** What a form gives, as seen from each place of the window that it may stand in. */
  private static final class Share {
    private final long key;
    private final long[] sums;

    Share(long key, long[] sums) {
      this.key = key;
      this.sums = sums;
    }
  }

  /**
   * The forms seen last. Threads may share it without a lock: its entries are immutable and each
   * can be made again from its form, so that a lost or late one changes no result.
   */
  static final class Memory {
    private static final int BITS = 17;
    private final @Nullable Share[] shares = new Share[1 << BITS];
  }
}
