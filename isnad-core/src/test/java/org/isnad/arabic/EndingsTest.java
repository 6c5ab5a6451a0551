package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Pronoun;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {

  @ParameterizedTest
  @CsvSource({
    "مطالبتها, مطالبة, SHE",
    "مطالبته, مطالبة, HE",
    "ومطالبتهم, مطالبة, THEY",
    "قوله, قول, HE",
    "وقولهم, قول, THEY",
    "تصريحاته, تصريحات, HE",
    "أنباؤه, أنباء, HE",
    "أبنائها, أبناء, SHE",
    "أعطاه, أعطى, HE",
    "رآه, رأى, HE",
    "عليه, على, HE",
    "إليها, إلى, SHE",
    "فيه, في, HE",
    "بلادنا, بلاد, WE",
    "رئيسكم, رئيس, YOU_ALL",
    "حكومتي, حكومة, I",
    "أخبرني, أخبر, I",
    "بينهما, بين, THEY_TWO",
    "وزارتهن, وزارة, THEY_WOMEN"
  })
  void findsTheHostOfAPronoun(String word, String host, Pronoun pronoun) {
    Tokens tokens = Texts.tokens(word);
    assertThat(tokens.pronoun(0)).isEqualTo(pronoun);
    assertThat(Texts.ANALYSER.vocabulary().form(tokens.host(0))).isEqualTo(LightForm.of(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير", "مياه", "سوريا", "وجه", "هذا", "الكتابه", "قانون", "لكن", "شركة", "سوداني",
        "لبناني", "بنك", "أمنا", "بيانا", "عبدالله", "التي", "يأتي", "أمني", "يعاني", "حكم", "متهم",
        "مهم", "هذه", "ذلك"
      })
  void leavesEndsThatBelongToTheWord(String word) {
    Tokens tokens = Texts.tokens(word);
    assertThat(tokens.pronoun(0)).isEqualTo(Pronoun.NONE);
    assertThat(tokens.host(0)).isEqualTo(tokens.stem(0));
  }

  @Test
  void leavesAFormThatAWordListHolds() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    int listed = words.intern("كلها");
    Article article = new Article("test", "", Published.UNKNOWN, "كلها");
    Tokens tokens = new Analyser(words.build()).analyse(article).tokens();
    assertThat(tokens.host(0)).isEqualTo(listed);
    assertThat(tokens.pronoun(0)).isEqualTo(Pronoun.NONE);
  }

  @Test
  void prefersAHostThatAWordListHolds() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    int listed = words.intern("زخرنبة");
    Article article = new Article("test", "", Published.UNKNOWN, "بزخرنبتها");
    Tokens tokens = new Analyser(words.build()).analyse(article).tokens();
    assertThat(tokens.host(0)).isEqualTo(listed);
    assertThat(tokens.pronoun(0)).isEqualTo(Pronoun.SHE);
  }
}
