package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private final Phrases<String> phrases;
  private final Analyser analyser;

  PhrasesTest() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    Phrases.Builder<String> all = new Phrases.Builder<>(vocabulary);
    all.put(List.of("الأمم"), "nations");
    all.put(List.of("الأمم", "المتحدة"), "un");
    all.put(List.of("الجمعية", "العامة", "للأمم", "المتحدة"), "assembly");
    all.put(List.of("البوسنة", "والهرسك"), "bosnia");
    all.put(List.of("أ", "ف", "ب"), "afp");
    all.put(List.of("فرانس", "24"), "france24");
    phrases = all.build();
    analyser = new Analyser(vocabulary.build());
  }

  @ParameterizedTest
  @CsvSource({
    "الأمم المتحدة, un, 2",
    "الامم المتحدة أمس, un, 2",
    "الأمم الأخرى, nations, 1",
    "والأمم المتحدة, un, 2",
    "للأمم المتحدة, un, 2",
    "الجمعية العامة للأمم المتحدة, assembly, 4",
    "البوسنة والهرسك, bosnia, 2",
    "أ.ف.ب, afp, 5",
    "أ ف ب, afp, 3",
    "فرانس 24, france24, 2",
  })
  void findsTheLongestName(String text, String value, int after) {
    assertThat(phrases.at(tokens(text), 0)).isEqualTo(new Phrases.Found<>(value, after));
  }

  @ParameterizedTest
  @CsvSource({"المتحدة", "فرانس 25", "أ ف", "الجمعية العامة"})
  void findsNothingElse(String text) {
    assertThat(phrases.at(tokens(text), 0)).isNull();
  }

  private Tokens tokens(String text) {
    return analyser.analyse(new Article("", "", Published.UNKNOWN, text)).tokens();
  }
}
