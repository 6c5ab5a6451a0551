package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangeTest {
  @Test
  void putsWordsOfOneUseIntoOneClass() {
    // words 0 and 1 stand where the other does, and so do 2 and 3
    int[] text = new int[400];
    for (int i = 0; i < text.length; i += 2) {
      text[i] = i / 2 % 2;
      text[i + 1] = 2 + i / 4 % 2;
    }
    int[] classOf = Exchange.sort(new Bigrams(text, 4), 2, 10);
    assertThat(classOf[0]).isEqualTo(classOf[1]).isNotEqualTo(classOf[2]);
    assertThat(classOf[2]).isEqualTo(classOf[3]);
  }

  @Test
  void countsNeighboursWithinSentences() {
    Bigrams bigrams = new Bigrams(new int[] {0, 1, -1, 0, 1, 1}, 2);
    assertThat(bigrams.count(1)).isEqualTo(3);
    assertThat(bigrams.firstAfter(1) - bigrams.firstAfter(0)).isEqualTo(1);
    assertThat(bigrams.timesAfter(0)).isEqualTo(2);
    assertThat(bigrams.wordBefore(0)).isZero();
  }
}
