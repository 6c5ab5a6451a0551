package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.annotation.EntityType;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static final byte BEGIN = (byte) NameLabel.begin(EntityType.PERSON);
  private static final byte MORE = (byte) NameLabel.inside(EntityType.PERSON);

  private final Lists lists;
  private final Analyser analyser;

  EdgesTest() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    lists = Lists.read(vocabulary);
    analyser = new Analyser(vocabulary.build());
  }

  @Test
  void leavesAnUnknownPlaceBeforeANameOutOfIt() {
    assertThat(mend("بأطلسيا سامي الزنقوري", BEGIN, MORE, MORE)).containsExactly(0, BEGIN, MORE);
  }

  @Test
  void keepsAKnownFirstWordThatLooksLikeAParticle() {
    assertThat(mend("بأطلسيا سامي الزنقوري", "بأطلسيا", BEGIN, MORE, MORE))
        .containsExactly(BEGIN, MORE, MORE);
  }

  @Test
  void keepsANameOfTwoWordsWhole() {
    assertThat(mend("بأطلسيا سامي", BEGIN, MORE)).containsExactly(BEGIN, MORE);
  }

  @Test
  void goesOnWithAnUnknownSurnameBehindATitle() {
    assertThat(mend("الوزيرة سلوى الزنقورية", 0, BEGIN, 0)).containsExactly(0, BEGIN, MORE);
  }

  @Test
  void doesNotGoOnWithoutATitle() {
    assertThat(mend("عادت سلوى الزنقورية", 0, BEGIN, 0)).containsExactly(0, BEGIN, 0);
  }

  @Test
  void doesNotGoOnWithAKnownWordOrAfterAParticle() {
    assertThat(mend("الوزيرة سلوى الزنقورية", "الزنقورية", 0, BEGIN, 0))
        .containsExactly(0, BEGIN, 0);
    assertThat(mend("الوزيرة سلوى بالوزارة", 0, BEGIN, 0)).containsExactly(0, BEGIN, 0);
  }

  private byte[] mend(String text, int... labels) {
    return mend(text, "", labels);
  }

  /** The labels after mending, where news knows one word. */
  private byte[] mend(String text, String known, int... labels) {
    Document document = analyser.analyse(new Article("", "", Published.UNKNOWN, text));
    Tokens tokens = document.tokens();
    byte[] mended = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      mended[i] = (byte) labels[i];
    }
    WordForms forms = new WordForms(tokens, classes(known));
    Edges edges = new Edges(tokens, forms, Hints.of(tokens, lists), mended);
    document.sentences().forEach(edges::mend);
    return mended;
  }

  private static WordClasses classes(String word) {
    char[] light = Names.document(word + " .").tokens().light(0).toCharArray();
    int[] words =
        word.isEmpty() ? new int[0] : new int[] {WordClasses.hash(light, 0, light.length)};
    return new WordClasses(
        words, new byte[words.length], new short[words.length * WordClasses.LEVELS]);
  }
}
