package org.isnad.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesEndBetweenWords() {
    assertThat(Wrap.lines("قال متحدث إن الجسر فتح", 10))
        .containsExactly("قال متحدث", "إن الجسر", "فتح");
  }

  @Test
  void wordLongerThanALineIsCut() {
    assertThat(Wrap.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void diacriticsTakeNoColumn() {
    assertThat(Wrap.lines("قَالَ مُتَحَدِّثٌ", 9)).hasSize(1);
  }

  @Test
  void pairIsNeverCut() {
    assertThat(Wrap.lines("😀😀😀", 2)).containsExactly("😀😀", "😀");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Wrap.lines("", 5)).containsExactly("");
  }
}
