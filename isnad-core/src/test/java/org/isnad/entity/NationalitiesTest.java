package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.annotation.Gender;
import org.isnad.arabic.Analyser;
import org.isnad.entity.Nationalities.Nationality;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {
  private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
  private final Nationalities nationalities = new Nationalities(vocabulary);
  private final Analyser analyser = new Analyser(vocabulary.build());

  @ParameterizedTest
  @CsvSource({
    "عراقي, IQ, MASCULINE, false",
    "العراقيين, IQ, MASCULINE, true",
    "العراقيون, IQ, MASCULINE, true",
    "الأمريكية, US, FEMININE, false",
    "الاميركيتين, US, FEMININE, true",
    "والأتراك, TR, MASCULINE, true",
    "للروس, RU, MASCULINE, true",
  })
  void knowsEveryForm(String word, String country, Gender gender, boolean plural) {
    Tokens tokens = analyser.analyse(new Article("", "", Published.UNKNOWN, word)).tokens();
    assertThat(nationalities.at(tokens, 0)).isEqualTo(new Nationality(country, gender, plural));
  }
}
