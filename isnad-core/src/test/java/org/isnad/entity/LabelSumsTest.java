package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSumsTest {
  private static final int LABELS = NameLabel.COUNT;

  @Test
  void sumsEachLabelByItself() {
    int[] expected = new int[LABELS];
    LabelSums sums = new LabelSums();
    Random random = new Random(5);
    for (int feature = 0; feature < 200; feature++) {
      byte[] weights = new byte[LABELS];
      random.nextBytes(weights);
      add(sums, weights);
      for (int label = 0; label < LABELS; label++) {
        expected[label] += weights[label];
      }
    }
    assertThat(written(sums)).isEqualTo(expected);
  }

  @Test
  void holdsTheGreatestAndTheLeast() {
    for (byte extreme : new byte[] {Byte.MIN_VALUE, Byte.MAX_VALUE}) {
      byte[] weights = new byte[LABELS];
      Arrays.fill(weights, extreme);
      LabelSums sums = new LabelSums();
      for (int feature = 0; feature < 255; feature++) {
        add(sums, weights);
      }
      assertThat(written(sums)).containsOnly(255 * extreme);
    }
  }

  @Test
  void givesBackWhatWasPacked() {
    byte[] weights = {99, -128, -1, 0, 1, 127, 5, -5, 64};
    long packed = LabelSums.pack(weights, 0);
    for (int label = 1; label < LABELS; label++) {
      assertThat(LabelSums.unpack(packed, label)).isEqualTo(weights[label]);
    }
  }

  @Test
  void addsWhatWasKept() {
    LabelSums sums = new LabelSums();
    add(sums, new byte[] {-3, 1, 2, 3, 4, 5, 6, 7, -8});
    long[] kept = new long[2 * LabelSums.KEPT];
    sums.keep(kept, 1);
    sums.add(kept, 1);
    assertThat(written(sums)).containsExactly(-6, 2, 4, 6, 8, 10, 12, 14, -16);
    sums.clear();
    assertThat(written(sums)).containsOnly(0);
  }

  private static void add(LabelSums sums, byte[] weights) {
    sums.add(weights[0], LabelSums.pack(weights, 0));
  }

  private static int[] written(LabelSums sums) {
    int[] written = new int[LABELS];
    sums.write(written);
    return written;
  }
}
