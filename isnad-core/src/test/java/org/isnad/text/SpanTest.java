package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesEndsInDisorder() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("found start 3 and end 2");
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.of("0123456")).isEqualTo("234");
  }

  @Test
  void coversAndContains() {
    Span span = new Span(2, 5);
    assertThat(span.cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(3, 6))).isFalse();
  }

  @Test
  void sortsByStartThenEnd() {
    assertThat(new Span(1, 3)).isLessThan(new Span(2, 2)).isLessThan(new Span(1, 4));
  }
}
