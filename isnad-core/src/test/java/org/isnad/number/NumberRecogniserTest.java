package org.isnad.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberRecogniserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', numLinesToSkip = 2)
  void readsNumbers(String expected) {
    String text = expected.replaceAll("\\[([^]]*)]\\{[^}]*}", "$1");
    assertThat(Numbers.marked(text)).isEqualTo(expected);
  }
}
