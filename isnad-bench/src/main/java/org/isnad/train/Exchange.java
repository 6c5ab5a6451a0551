package org.isnad.train;

import java.util.Arrays;

/**
 * Sorts words into classes by the exchange algorithm (Kneser and Ney 1993): every word moves to the
 * class where a bigram model of classes explains the text best, until few move. The same input
 * gives the same classes.
 */
final class Exchange {
  private static final int TABLE = 1 << 20;
  private static final float[] N_LOG_N = nLogN();

  private final Bigrams bigrams;
  private final int classes;
  private final int[] classOf;
  private final int[][] after;
  private final int[][] before;
  private final long[] size;

  private Exchange(Bigrams bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    classOf = new int[bigrams.words()];
    after = new int[classes][classes];
    before = new int[classes][classes];
    size = new long[classes];
  }

  /** The class of each word; words are numbered from the most frequent on. */
  static int[] sort(Bigrams bigrams, int classes, int rounds) {
    Exchange exchange = new Exchange(bigrams, classes);
    exchange.start();
    for (int round = 0; round < rounds; round++) {
      int moved = exchange.round();
      System.err.println("classes " + classes + ", round " + round + ": moved " + moved);
      if (moved < bigrams.words() / 200) {
        break;
      }
    }
    return exchange.classOf;
  }

  private void start() {
    for (int word = 0; word < classOf.length; word++) {
      classOf[word] = word % classes;
    }
    for (int word = 0; word < classOf.length; word++) {
      size[classOf[word]] += bigrams.count(word);
      for (int i = bigrams.firstAfter(word); i < bigrams.firstAfter(word + 1); i++) {
        int next = classOf[bigrams.wordAfter(i)];
        after[classOf[word]][next] += bigrams.timesAfter(i);
        before[next][classOf[word]] += bigrams.timesAfter(i);
      }
    }
  }

  private int round() {
    int moved = 0;
    int[] following = new int[classes];
    int[] preceding = new int[classes];
    double[] gain = new double[classes];
    for (int word = 0; word < classOf.length; word++) {
      Arrays.fill(following, 0);
      Arrays.fill(preceding, 0);
      for (int i = bigrams.firstAfter(word); i < bigrams.firstAfter(word + 1); i++) {
        following[classOf[bigrams.wordAfter(i)]] += bigrams.timesAfter(i);
      }
      for (int i = bigrams.firstBefore(word); i < bigrams.firstBefore(word + 1); i++) {
        preceding[classOf[bigrams.wordBefore(i)]] += bigrams.timesBefore(i);
      }
      int old = classOf[word];
      move(word, old, following, preceding, -1);
      int best = best(word, old, following, preceding, gain);
      move(word, best, following, preceding, 1);
      classOf[word] = best;
      moved += best == old ? 0 : 1;
    }
    return moved;
  }

  private void move(int word, int to, int[] following, int[] preceding, int sign) {
    size[to] += (long) sign * bigrams.count(word);
    for (int c = 0; c < classes; c++) {
      if (following[c] != 0) {
        after[to][c] += sign * following[c];
        before[c][to] += sign * following[c];
      }
      if (preceding[c] != 0) {
        after[c][to] += sign * preceding[c];
        before[to][c] += sign * preceding[c];
      }
    }
  }

  private int best(int word, int old, int[] following, int[] preceding, double[] gain) {
    for (int c = 0; c < classes; c++) {
      gain[c] = 2 * (nLogN(size[c]) - nLogN(size[c] + bigrams.count(word)));
    }
    for (int c = 0; c < classes; c++) {
      if (following[c] != 0) {
        add(gain, before[c], following[c]);
      }
      if (preceding[c] != 0) {
        add(gain, after[c], preceding[c]);
      }
    }
    int best = old;
    for (int c = 0; c < classes; c++) {
      if (gain[c] > gain[best] + 1e-9) {
        best = c;
      }
    }
    return best;
  }

  private static void add(double[] gain, int[] counts, int times) {
    for (int c = 0; c < gain.length; c++) {
      gain[c] += nLogN(counts[c] + (long) times) - nLogN(counts[c]);
    }
  }

  private static double nLogN(long n) {
    return n < TABLE ? N_LOG_N[(int) n] : (double) n * Math.log((double) n);
  }

  private static float[] nLogN() {
    float[] table = new float[TABLE];
    for (int n = 1; n < TABLE; n++) {
      table[n] = (float) (n * Math.log(n));
    }
    return table;
  }
}
