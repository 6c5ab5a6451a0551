package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.entity.NameLabel;
import org.junit.jupiter.api.Test;

class NameScoreTest {
  private static final int B = NameLabel.begin(EntityType.PERSON);
  private static final int I = NameLabel.inside(EntityType.PERSON);
  private static final int P = NameLabel.begin(EntityType.PLACE);

  @Test
  void countsWholeNamesOnly() {
    NameScore score = new NameScore();
    score.add(List.of(B, I, 0, P), List.of(B, 0, 0, P));
    assertThat(score.f1(EntityType.PLACE)).isEqualTo(1);
    assertThat(score.f1(EntityType.PERSON)).isZero();
    assertThat(score.f1()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void takesNeighboursApart() {
    NameScore score = new NameScore();
    score.add(List.of(B, B), List.of(B, I));
    assertThat(score.f1()).isZero();
  }

  @Test
  void tellsPrecisionAndRecall() {
    NameScore score = new NameScore();
    score.add(List.of(P, 0, P), List.of(P, P, 0));
    assertThat(score.table()).contains("all           0.500 0.500 0.5000  1/2/2");
  }
}
