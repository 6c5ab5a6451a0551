package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRecogniserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "quantities.tsv", delimiter = '\t', numLinesToSkip = 2)
  void readsQuantities(String expected) {
    String text = expected.replaceAll("\\[([^]]*)]\\{[^}]*}", "$1");
    assertThat(Quantities.marked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "no-quantities.tsv", delimiter = '\t', numLinesToSkip = 2)
  void leavesTimesNamesAndScoresAlone(String text) {
    assertThat(Quantities.marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "$", "من", "بين", "- 5", "(5", "5)", "بين 5 و", "من 5 إلى"})
  void standsFragments(String text) {
    assertThatNoException().isThrownBy(() -> Quantities.of(text));
  }

  @Test
  void standsAnyOrderOfItsWords() {
    String[] words = {
      "نحو", "أكثر", "من", "بين", "و", "5", "7", "-", "%", "مليون", "دولار", "(", ")", "إلى", "نصف",
      "واحد", "على", "الأقل", "عشرات", "الآلاف", "ألفا", "خمسة", "هدفين", "اثنين", "سنت", "$", "."
    };
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 8; k++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      String said = text.toString();
      assertThatNoException().as(said).isThrownBy(() -> Quantities.of(said));
    }
  }
}
