package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {

  @Test
  void soundTextStaysTheSameObject() {
    String text = "خبر 😀";
    assertThat(Surrogates.paired(text)).isSameAs(text);
  }

  @Test
  void everyHalfAloneIsReplaced() {
    assertThat(Surrogates.paired("\uDE00أ\uD83D\uD83D\uDE00\uD83D"))
        .isEqualTo("\uFFFDأ\uFFFD\uD83D\uDE00\uFFFD");
  }
}
