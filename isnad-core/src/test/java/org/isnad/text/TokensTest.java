package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Tokens.Kind;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void keepsWhatItWasGiven() {
    String text = "وقلمه 12.";
    Tokens.Builder builder = new Tokens.Builder(text);
    "وقلمه".chars().forEach(c -> builder.light((char) c));
    builder.addWord(0, 5, Tokens.AND, 1);
    builder.number(7, 8, 9);
    builder.pronoun(Pronoun.HE, 10);
    builder.add(Kind.DIGITS, 6, 8);
    builder.add(Kind.MARK, 8, 9);
    Tokens tokens = builder.build();

    assertThat(tokens.size()).isEqualTo(3);
    assertThat(tokens.light(0)).isEqualTo("وقلمه");
    assertThat(tokens.lightStem(0)).isEqualTo("قلمه");
    assertThat(tokens.whole(0)).isEqualTo(7);
    assertThat(tokens.base(0)).isEqualTo(8);
    assertThat(tokens.stem(0)).isEqualTo(9);
    assertThat(tokens.host(0)).isEqualTo(10);
    assertThat(tokens.pronoun(0)).isEqualTo(Pronoun.HE);
    assertThat(tokens.has(0, Tokens.AND)).isTrue();
    assertThat(tokens.has(0, Tokens.ARTICLE)).isFalse();
    assertThat(tokens.isDigits(1)).isTrue();
    assertThat(tokens.whole(1)).isEqualTo(Tokens.UNKNOWN);
    assertThat(tokens.lightLength(1)).isZero();
    assertThat(tokens.isMark(2, '.')).isTrue();
    assertThat(tokens.isGlued(2)).isTrue();
    assertThat(tokens.isGlued(1)).isFalse();
    assertThat(tokens.span(0, 3)).isEqualTo(new Span(0, 9));
  }

  @Test
  void growsAsNeeded() {
    Tokens.Builder builder = new Tokens.Builder("");
    for (int i = 0; i < 1000; i++) {
      builder.light('ا');
      builder.light('ب');
      builder.addWord(i, i + 1, 0, 0);
      builder.number(i, i, i);
      builder.pronoun(Pronoun.NONE, i);
    }
    Tokens tokens = builder.build();
    assertThat(tokens.size()).isEqualTo(1000);
    assertThat(tokens.light(999)).isEqualTo("اب");
    assertThat(tokens.stem(999)).isEqualTo(999);
  }
}
