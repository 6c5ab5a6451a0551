package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.annotation.EntityType;
import org.isnad.entity.NameLabel;
import org.junit.jupiter.api.Test;

class CrfTest {
  private static final int B = NameLabel.begin(EntityType.PERSON);
  private static final int I = NameLabel.inside(EntityType.PERSON);
  private static final int[][][] SENTENCES = {{{0}, {1}, {1}}, {{0}, {2}, {0}}};
  private static final int[][] LABELS = {{0, B, I}, {0, 0, 0}};
  private static final Crf.Plan PLAN = new Crf.Plan(2, 50, 10, 0.2, 0.01);

  @Test
  void learnsWhatAFeatureMeans() {
    Crf crf = trained();
    assertThat(crf.weight(1, B)).isGreaterThan(crf.weight(1, 0));
    assertThat(crf.weight(2, 0)).isGreaterThan(crf.weight(2, B));
    assertThat(crf.move(B, I)).isGreaterThan(crf.move(0, B));
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(trained().weight(1, B)).isEqualTo(trained().weight(1, B));
  }

  @Test
  void losesLessTheMoreItHasLearned() {
    double[][] nothing = new double[3][NameLabel.COUNT];
    double[][] something = new double[3][NameLabel.COUNT];
    something[1][B] = 2;
    double[] moves = new double[(NameLabel.COUNT + 1) * NameLabel.COUNT];
    double before = new Lattice(nothing, moves, 1).loss(LABELS[0]);
    assertThat(new Lattice(something, moves, 1).loss(LABELS[0])).isLessThan(before).isPositive();
  }

  @Test
  void probabilitiesOfATokenAddUpToOne() {
    double[] moves = new double[(NameLabel.COUNT + 1) * NameLabel.COUNT];
    Lattice lattice = new Lattice(new double[2][NameLabel.COUNT], moves, 1);
    double sum = 0;
    for (int label = 0; label < NameLabel.COUNT; label++) {
      sum += lattice.probability(1, label);
    }
    assertThat(sum).isBetween(0.999999, 1.000001);
  }

  private static Crf trained() {
    Crf crf = new Crf(3);
    crf.train(SENTENCES, LABELS, PLAN);
    return crf;
  }
}
