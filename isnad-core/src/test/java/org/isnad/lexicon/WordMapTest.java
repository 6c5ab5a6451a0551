package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordMapTest {
  private final Vocabulary.Builder words = new Vocabulary.Builder();

  @Test
  void givesTheValueOfAWord() {
    WordMap.Builder<String> colours = new WordMap.Builder<>(words);
    assertThat(colours.put("أحمر", "red")).isNull();
    assertThat(colours.put("احمر", "crimson")).isEqualTo("red");
    colours.putIfAbsent("أحمر", "ruby");
    colours.putIfAbsent("أزرق", "blue");
    WordMap<String> map = colours.build();
    assertThat(map.get(words.intern("أحمر"))).isEqualTo("crimson");
    assertThat(map.get(words.intern("أزرق"))).isEqualTo("blue");
    assertThat(map.contains(words.intern("أزرق"))).isTrue();
  }

  @Test
  void givesNothingForOtherNumbers() {
    WordMap.Builder<String> colours = new WordMap.Builder<>(words);
    colours.put("أحمر", "red");
    WordMap<String> map = colours.build();
    assertThat(map.get(Vocabulary.UNKNOWN)).isNull();
    assertThat(map.get(words.intern("أخضر"))).isNull();
    assertThat(map.contains(Vocabulary.UNKNOWN)).isFalse();
    assertThat(new WordMap.Builder<String>(words).build().get(0)).isNull();
  }

  @Test
  void aSetHoldsItsWordsAndNoOther() {
    WordSet set = new WordSet(words, List.of("أحمر", "أزرق"));
    assertThat(set.contains(words.intern("ازرق"))).isTrue();
    assertThat(set.contains(words.intern("أخضر"))).isFalse();
    assertThat(set.contains(Vocabulary.UNKNOWN)).isFalse();
  }
}
