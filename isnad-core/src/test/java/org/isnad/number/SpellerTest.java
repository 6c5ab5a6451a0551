package org.isnad.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds the test's own speller against pairs written by hand. */
class SpellerTest {
  @ParameterizedTest
  @CsvFileSource(resources = "spoken.tsv", delimiter = '\t', numLinesToSkip = 2)
  void saysWhatPeopleWrote(long number, String gender, String grammar, String words) {
    Speller.Gender of = gender.equals("m") ? Speller.Gender.MASCULINE : Speller.Gender.FEMININE;
    Speller.Case in =
        switch (grammar) {
          case "n" -> Speller.Case.NOMINATIVE;
          case "a" -> Speller.Case.ACCUSATIVE;
          default -> Speller.Case.GENITIVE;
        };
    assertThat(new Speller(of, in, Speller.Style.PLAIN).say(number)).isEqualTo(words);
  }
}
