package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.isnad.annotation.EntityType;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final int[] FEATURES = {7, -12, 1 << 20};

  @Test
  void addsTheWeightsOfKnownFeatures() {
    LabelSums sum = new LabelSums();
    model().add(new int[] {7, 99, -12}, 3, sum);
    int[] sums = new int[NameLabel.COUNT];
    sum.write(sums);
    assertThat(sums[0]).isEqualTo(3);
    assertThat(sums[1]).isEqualTo(-4);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] written = bytes(model());
    assertThat(bytes(NameModel.read(new ByteArrayInputStream(written)))).isEqualTo(written);
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a model of names");
  }

  @Test
  void labelsGoOnOnlyWithTheirOwnType() {
    int person = NameLabel.begin(EntityType.PERSON);
    int more = NameLabel.inside(EntityType.PERSON);
    assertThat(NameLabel.mayFollow(more, person)).isTrue();
    assertThat(NameLabel.mayFollow(more, more)).isTrue();
    assertThat(NameLabel.mayFollow(more, NameLabel.OUTSIDE)).isFalse();
    assertThat(NameLabel.mayFollow(more, NameLabel.COUNT)).isFalse();
    assertThat(NameLabel.mayFollow(more, NameLabel.begin(EntityType.PLACE))).isFalse();
  }

  private static NameModel model() {
    byte[] weights = new byte[FEATURES.length * NameLabel.COUNT];
    weights[0] = 1;
    weights[1] = -5;
    weights[NameLabel.COUNT] = 2;
    weights[NameLabel.COUNT + 1] = 1;
    WordClasses classes = new WordClasses(new int[0], new byte[0], new short[0]);
    float[] moves = new float[(NameLabel.COUNT + 1) * NameLabel.COUNT];
    return new NameModel(classes, Register.news(), 0.5f, moves, FEATURES, weights);
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
