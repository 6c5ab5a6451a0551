package org.isnad.train;

import java.util.Arrays;
import org.isnad.entity.NameLabel;

/** All rows of labels of a sentence with their probabilities: the forward-backward algorithm. */
final class Lattice {
  private static final int LABELS = NameLabel.COUNT;

  private final double[][] scores;
  private final double[] factors = new double[(LABELS + 1) * LABELS];
  private final double[][] local;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] norm;
  private double logOfAll;

  Lattice(double[][] scores, double[] moves, double scale) {
    this.scores = scores;
    int length = scores.length;
    local = new double[length][LABELS];
    forward = new double[length][LABELS];
    backward = new double[length][LABELS];
    norm = new double[length];
    for (int before = 0; before <= LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        int at = before * LABELS + label;
        factors[at] = NameLabel.mayFollow(label, before) ? Math.exp(moves[at] * scale) : 0;
      }
    }
    for (int i = 0; i < length; i++) {
      double most = Arrays.stream(scores[i]).max().orElse(0);
      logOfAll += most;
      for (int label = 0; label < LABELS; label++) {
        local[i][label] = Math.exp(scores[i][label] - most);
      }
    }
    goForward();
    goBackward();
  }

  private void goForward() {
    for (int i = 0; i < local.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double sum = i == 0 ? factors[LABELS * LABELS + label] : 0;
        for (int before = 0; i > 0 && before < LABELS; before++) {
          sum += forward[i - 1][before] * factors[before * LABELS + label];
        }
        forward[i][label] = sum * local[i][label];
        norm[i] += forward[i][label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[i][label] /= norm[i];
      }
      logOfAll += Math.log(norm[i]);
    }
  }

  private void goBackward() {
    int last = local.length - 1;
    Arrays.fill(backward[last], 1);
    for (int i = last - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int next = 0; next < LABELS; next++) {
          sum += factors[label * LABELS + next] * local[i + 1][next] * backward[i + 1][next];
        }
        backward[i][label] = sum / norm[i + 1];
      }
    }
  }

  /** The probability of a label at a token. */
  double probability(int token, int label) {
    return forward[token][label] * backward[token][label];
  }

  /** How unlikely these labels are: minus the logarithm of their probability. */
  double loss(int[] labels) {
    double score = 0;
    int before = LABELS;
    for (int i = 0; i < labels.length; i++) {
      score += scores[i][labels[i]] + Math.log(factors[before * LABELS + labels[i]]);
      before = labels[i];
    }
    return logOfAll - score;
  }

  /** Adds to the weights of moves into a token the gradient of its sentence's loss. */
  void addMoves(int token, int[] labels, double rate, double[] moves) {
    for (int label = 0; label < LABELS; label++) {
      if (token == 0) {
        double wanted = labels[0] == label ? 1 : 0;
        moves[LABELS * LABELS + label] += rate * (wanted - probability(0, label));
        continue;
      }
      double entering = local[token][label] * backward[token][label] / norm[token];
      for (int before = 0; before < LABELS; before++) {
        double wanted = labels[token - 1] == before && labels[token] == label ? 1 : 0;
        double likely = forward[token - 1][before] * factors[before * LABELS + label] * entering;
        moves[before * LABELS + label] += rate * (wanted - likely);
      }
    }
  }
}
