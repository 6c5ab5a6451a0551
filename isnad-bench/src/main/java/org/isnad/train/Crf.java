package org.isnad.train;

import java.util.Arrays;
import java.util.Random;
import org.isnad.entity.NameLabel;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over the labels of names, trained
 * by stochastic gradient descent with a quadratic penalty. The same data gives the same weights.
 */
final class Crf {
  private static final int LABELS = NameLabel.COUNT;

  /** Below this the common factor of all weights is multiplied in, before it loses precision. */
  private static final double SMALLEST_SCALE = 1e-5;

  private final float[] weights;
  private final double[] moves = new double[(LABELS + 1) * LABELS];
  private final float[] meanWeights;
  private final double[] meanMoves = new double[(LABELS + 1) * LABELS];
  private double scale = 1;

  Crf(int features) {
    weights = new float[features * LABELS];
    meanWeights = new float[features * LABELS];
  }

  /**
   * How to train. The weights are the mean of what they are at the ends of the last epochs of
   * several runs, so that they do not depend on which sentences came last.
   *
   * @param runs how often to train anew, in another order
   * @param epochs how often each sentence is seen in a run
   * @param averaged how many epochs at the end of a run give the mean
   * @param rate the first step; it falls to 0 in a straight line
   * @param penalty on the squares of the weights, for the whole data
   */
  record Plan(int runs, int epochs, int averaged, double rate, double penalty) {}

  /** Trains on sentences: the features of each token, and its label. */
  void train(int[][][] sentences, int[][] labels, Plan plan) {
    for (int run = 1; run <= plan.runs(); run++) {
      Arrays.fill(weights, 0);
      Arrays.fill(moves, 0);
      run(sentences, labels, plan, new Random(run));
    }
    System.arraycopy(meanWeights, 0, weights, 0, weights.length);
    System.arraycopy(meanMoves, 0, moves, 0, moves.length);
  }

  private void run(int[][][] sentences, int[][] labels, Plan plan, Random random) {
    int[] order = new int[sentences.length];
    Arrays.setAll(order, i -> i);
    double total = (double) plan.epochs() * sentences.length;
    double decay = plan.penalty() / sentences.length;
    double seen = 0;
    for (int epoch = 0; epoch < plan.epochs(); epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int sentence : order) {
        double rate = plan.rate() * (1 - seen++ / total);
        scale *= 1 - rate * decay;
        loss += step(sentences[sentence], labels[sentence], rate / scale);
        if (scale < SMALLEST_SCALE) {
          rescale();
        }
      }
      System.err.println("epoch " + epoch + ": loss " + Math.round(loss));
      if (epoch >= plan.epochs() - plan.averaged()) {
        remember(1.0 / plan.averaged() / plan.runs());
      }
    }
    rescale();
  }

  private void remember(double share) {
    rescale();
    for (int i = 0; i < weights.length; i++) {
      meanWeights[i] += (float) (weights[i] * share);
    }
    for (int i = 0; i < moves.length; i++) {
      meanMoves[i] += moves[i] * share;
    }
  }

  /** The weight of a label at a feature. */
  float weight(int feature, int label) {
    return weights[feature * LABELS + label];
  }

  /** The weight of a label after another, or at the start of a sentence. */
  float move(int before, int label) {
    return (float) moves[before * LABELS + label];
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
  }

  private void rescale() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) scale;
    }
    for (int i = 0; i < moves.length; i++) {
      moves[i] *= scale;
    }
    scale = 1;
  }

  /** One step along the gradient of a sentence; tells the loss before it. */
  private double step(int[][] sentence, int[] labels, double rate) {
    Lattice lattice = new Lattice(scores(sentence), moves, scale);
    double loss = lattice.loss(labels);
    for (int i = 0; i < sentence.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double wanted = labels[i] == label ? 1 : 0;
        float change = (float) (rate * (wanted - lattice.probability(i, label)));
        for (int feature : sentence[i]) {
          weights[feature * LABELS + label] += change;
        }
      }
      lattice.addMoves(i, labels, rate, moves);
    }
    return loss;
  }

  private double[][] scores(int[][] sentence) {
    double[][] scores = new double[sentence.length][LABELS];
    for (int i = 0; i < sentence.length; i++) {
      for (int feature : sentence[i]) {
        int at = feature * LABELS;
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] += weights[at + label];
        }
      }
      for (int label = 0; label < LABELS; label++) {
        scores[i][label] *= scale;
      }
    }
    return scores;
  }
}
