package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  private static final WordClasses CLASSES = classes("قال", "بوش", "الوزير", "لندن");

  @Test
  void splitsWhatLeavesACommonerWord() {
    Tokens tokens = Names.document("وقال").tokens();
    WordForms forms = new WordForms(tokens, CLASSES);
    assertThat(forms.base[0]).isEqualTo(hash("قال"));
    assertThat((int) forms.prefix[0]).isEqualTo(Tokens.AND);
  }

  @Test
  void keepsANameThatBeginsLikeAParticle() {
    WordForms forms = new WordForms(Names.document("بوش").tokens(), CLASSES);
    assertThat(forms.base[0]).isEqualTo(hash("بوش"));
  }

  @Test
  void givesBackTheAlefThatLamTakesFromTheArticle() {
    WordForms forms = new WordForms(Names.document("للوزير").tokens(), CLASSES);
    assertThat(forms.base[0]).isEqualTo(hash("الوزير"));
    assertThat(forms.stem[0]).isEqualTo(hash("وزير"));
  }

  @ParameterizedTest
  @CsvSource({
    "DNA RNA, true",
    "Quicksort Mergesort, true",
    "DNA Dna, false",
    "km kilometre, false"
  })
  void seesHowAForeignWordIsWritten(String words, boolean alike) {
    WordForms forms = new WordForms(Names.document(words).tokens(), CLASSES);
    assertThat(forms.base[0] == forms.base[1]).isEqualTo(alike);
    assertThat(forms.whole[0]).isNotEqualTo(forms.whole[1]);
    assertThat(forms.slot[0]).isNegative();
  }

  @Test
  void countsTheClassesOfALevel() {
    short[] rows = new short[2 * WordClasses.LEVELS];
    rows[1] = 4;
    rows[WordClasses.LEVELS + 1] = 2;
    WordClasses classes = new WordClasses(new int[] {1, 2}, new byte[2], rows);
    assertThat(classes.size(1)).isEqualTo(5);
    assertThat(classes.size(0)).isEqualTo(1);
  }

  @Test
  void classesAreReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CLASSES.write(new DataOutputStream(bytes));
    WordClasses read =
        WordClasses.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    int slot = read.find(hash("لندن"));
    assertThat(slot).isNotNegative();
    assertThat(read.count(slot)).isEqualTo(5);
    assertThat(read.find(hash("باريس"))).isNegative();
  }

  private static WordClasses classes(String... words) {
    int[] hashes = new int[words.length];
    byte[] counts = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = hash(words[i]);
      counts[i] = 5;
    }
    return new WordClasses(hashes, counts, new short[words.length * WordClasses.LEVELS]);
  }

  private static int hash(String word) {
    return WordClasses.hash(word.toCharArray(), 0, word.length());
  }
}
