package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Analyser;
import org.isnad.entity.Terms.Sort;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private final Terms terms;
  private final Analyser analyser;

  TermsTest() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    terms = new Terms(vocabulary);
    analyser = new Analyser(vocabulary.build());
  }

  @ParameterizedTest
  @CsvSource({
    "الكوبالت, ELEMENT",
    "وبالكوبالت, ELEMENT",
    "إلكترونات, PARTICLE",
    "الكترونات, PARTICLE",
    "بطولة, CONTEST",
    "للبوذية, BELIEF",
  })
  void knowsTheSortOfAWord(String word, Sort sort) {
    assertThat(at(word)).isEqualTo(1 + sort.ordinal());
  }

  @ParameterizedTest
  @CsvSource({"الكاتب", "2015", "DNA"})
  void knowsNoSortOfOtherWords(String word) {
    assertThat(at(word)).isZero();
  }

  @Test
  void holdsEachWordOnce() {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(Terms.class, "terms.tsv", 2).rows()) {
      assertThat(seen.add(LightForm.of(row.get(0)))).as(row.get(0)).isTrue();
    }
  }

  private int at(String word) {
    Article article = new Article("", "", Published.UNKNOWN, word);
    return terms.at(analyser.analyse(article).tokens(), 0);
  }
}
