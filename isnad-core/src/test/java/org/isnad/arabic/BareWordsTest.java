package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareWordsTest {

  @ParameterizedTest
  @CsvSource({
    "وزير, وزير",
    "والوزير, الوزير",
    "وبالوزير, الوزير",
    "لوزير, وزير",
    "للوزير, الوزير",
    "وللوزير, الوزير",
    "للاعب, اللاعب",
    "ولبنان, لبنان",
    "وَالوزير, الوزير",
    "وـالوزير, الوزير"
  })
  void leavesParticlesOut(String word, String bare) {
    Document document = Texts.document(word);
    assertThat(BareWords.of(document, 0, word.length())).isEqualTo(bare);
  }
}
