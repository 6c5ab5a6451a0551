package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.annotation.EntityType;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class EchoesTest {
  private static final int TYPES = EntityType.values().length;
  private static final WordClasses NONE = new WordClasses(new int[0], new byte[0], new short[0]);
  private static final byte PERSON = (byte) NameLabel.begin(EntityType.PERSON);
  private static final byte MORE = (byte) NameLabel.inside(EntityType.PERSON);
  private static final byte PLACE = (byte) NameLabel.begin(EntityType.PLACE);

  @Test
  void namesASurnameThatWasToldInFull() {
    assertThat(spread("سمير زنقوري ثم زنقوري", -9, PERSON, MORE, 0, 0))
        .containsExactly(PERSON, MORE, 0, PERSON);
  }

  @Test
  void namesAWordThatIsANameInOtherPlaces() {
    assertThat(spread("زنقورة ثم زنقورة ثم زنقورة", -9, PLACE, 0, PLACE, 0, 0))
        .containsExactly(PLACE, 0, PLACE, 0, PLACE);
  }

  @Test
  void namesAWordThatAlmostWasANameEachTime() {
    assertThat(spread("زنقورة ثم زنقورة ثم زنقورة", 0.5f, 0, 0, 0, 0, 0)).doesNotContain(MORE);
    assertThat(spread("زنقورة ثم زنقورة ثم زنقورة", 0.5f, 0, 0, 0, 0, 0)[4]).isNotZero();
  }

  @Test
  void leavesAWordAloneThatIsFarFromAName() {
    assertThat(spread("زنقورة ثم زنقورة ثم زنقورة", -9, 0, 0, 0, 0, 0)).containsOnly(0);
  }

  @Test
  void leavesShortWordsAlone() {
    assertThat(spread("زنق ثم زنق ثم زنق", -9, PLACE, 0, PLACE, 0, 0))
        .containsExactly(PLACE, 0, PLACE, 0, 0);
  }

  /** The labels after those given were spread, where each word scores so much as a name. */
  private static byte[] spread(String text, float score, int... labels) {
    Tokens tokens = Names.document(text).tokens();
    float[] scores = new float[tokens.size() * TYPES];
    byte[] spread = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      spread[i] = (byte) labels[i];
      scores[i * TYPES] = score;
      for (int type = 1; type < TYPES; type++) {
        scores[i * TYPES + type] = -9;
      }
    }
    Echoes.spread(tokens, new WordForms(tokens, NONE), NONE, spread, scores);
    return spread;
  }
}
