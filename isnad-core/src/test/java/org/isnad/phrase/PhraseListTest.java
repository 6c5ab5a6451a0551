package org.isnad.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseListTest {
  private static final Vocabulary.Builder WORDS = new Vocabulary.Builder();
  private static final PhraseList<String> LIST = list();
  private static final Analyser ANALYSER = new Analyser(WORDS.build());

  private static PhraseList<String> list() {
    PhraseList.Builder<String> phrases = new PhraseList.Builder<>(WORDS);
    phrases.put(List.of("على", "حد"), "short");
    phrases.put(List.of("على", "حد", "قول"), "long");
    phrases.put(List.of("وفقا", "لـ"), "attached");
    return phrases.build();
  }

  private static PhraseList.@Nullable Match<String> first(String text, int limit) {
    Tokens tokens = ANALYSER.analyse(new Article("phrase", "", Published.UNKNOWN, text)).tokens();
    return LIST.at(tokens, 0, limit);
  }

  @Test
  void takesTheLongestPhrase() {
    assertThat(first("على حد قول الجار", 4)).isEqualTo(new PhraseList.Match<>(3, "long"));
    assertThat(first("على حد سواء", 3)).isEqualTo(new PhraseList.Match<>(2, "short"));
  }

  @Test
  void stopsAtTheLimit() {
    assertThat(first("على حد قول الجار", 2)).isEqualTo(new PhraseList.Match<>(2, "short"));
    assertThat(first("على حد قول الجار", 0)).isNull();
  }

  @Test
  void seesPastParticlesOfTheFirstWord() {
    assertThat(first("وعلى حد قول الجار", 4)).isEqualTo(new PhraseList.Match<>(3, "long"));
  }

  @Test
  void wantsTheAttachedPreposition() {
    assertThat(first("وفقا للجار", 2)).isEqualTo(new PhraseList.Match<>(1, "attached"));
    assertThat(first("وفقا الجار", 2)).isNull();
  }
}
