package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StemEstimateTest {

  /** Counts of an invented town where every second word is the minister's. */
  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("وزير", 100);
    counts.put("الوزير", 200);
    counts.put("لوزير", 10);
    counts.put("للوزير", 10);
    counts.put("ووزير", 5);
    counts.put("زير", 1);
    counts.put("قال", 300);
    counts.put("وقال", 400);
    counts.put("سبب", 20);
    counts.put("السبب", 20);
    counts.put("بسبب", 60);
    counts.put("وبسبب", 6);
    return counts;
  }

  @Test
  void countsWordsForTheirStems() {
    Map<String, Double> stems = new StemEstimate(counts()).stems();
    assertThat(stems.get("قال")).isCloseTo(700, within(10.0));
    assertThat(stems.get("وزير")).isCloseTo(325, within(10.0));
    assertThat(stems.get("سبب")).isCloseTo(106, within(10.0));
  }

  @Test
  void keepsNoStemForWhatIsSplit() {
    Map<String, Double> stems = new StemEstimate(counts()).stems();
    assertThat(stems.get("وقال")).isLessThan(10);
    assertThat(stems.get("بسبب")).isLessThan(10);
    assertThat(stems.get("الوزير")).isLessThan(10);
    assertThat(stems.get("زير")).isLessThan(10);
  }

  @Test
  void isTheSameEachTime() {
    assertThat(new StemEstimate(counts()).stems()).isEqualTo(new StemEstimate(counts()).stems());
  }
}
