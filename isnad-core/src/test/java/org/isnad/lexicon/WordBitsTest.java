package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordBitsTest {

  @Test
  void joinsTheClassesOfAWord() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    WordBits.Builder builder = new WordBits.Builder(words);
    builder.add("كتاب", 1);
    builder.add("قلم", 2);
    builder.add("كتاب", 1L << 40);
    WordBits bits = builder.build();
    assertThat(bits.get(words.intern("كتاب"))).isEqualTo(1 | 1L << 40);
    assertThat(bits.get(words.intern("قلم"))).isEqualTo(2);
  }

  @Test
  void givesNothingForOtherWords() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    words.intern("ورق");
    WordBits.Builder builder = new WordBits.Builder(words);
    builder.add("قلم", 4);
    WordBits bits = builder.build();
    assertThat(bits.get(words.intern("ورق"))).isZero();
    assertThat(bits.get(words.intern("حبر"))).isZero();
    assertThat(bits.get(Vocabulary.UNKNOWN)).isZero();
  }
}
