package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.text.Tokens.Kind;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final String TEXT = "a b\nc d";

  private static Document document() {
    Tokens.Builder tokens = new Tokens.Builder(TEXT);
    for (int at = 0; at < TEXT.length(); at += 2) {
      tokens.add(Kind.FOREIGN, at, at + 1);
    }
    List<Sentence> sentences = List.of(new Sentence(0, 2, 0), new Sentence(2, 4, 1));
    Article article = new Article("1", "", Published.UNKNOWN, TEXT);
    return new Document(article, tokens.build(), sentences);
  }

  @Test
  void findsTheSentenceOfAToken() {
    assertThat(document().sentenceOf(1)).isZero();
    assertThat(document().sentenceOf(2)).isEqualTo(1);
    assertThat(document().sentences().get(1).contains(3)).isTrue();
  }

  @Test
  void findsTheTokenAtAnOffset() {
    assertThat(document().tokenAt(0)).isZero();
    assertThat(document().tokenAt(1)).isEqualTo(1);
    assertThat(document().tokenAt(7)).isEqualTo(4);
  }

  @Test
  void givesTheWordsOfASpan() {
    assertThat(document().words(new Span(0, 3))).isEqualTo("a b");
  }

  @Test
  void takesTheFirstLineAsTitle() {
    assertThat(document().article().title()).isEqualTo("a b");
    assertThat(Article.of("1", "p", Published.UNKNOWN, "t", "b\nc").text()).isEqualTo("t\nb\nc");
  }

  @Test
  void refusesASentenceOfNothing() {
    assertThatThrownBy(() -> new Sentence(2, 2, 0)).hasMessageContaining("expected tokens");
  }
}
