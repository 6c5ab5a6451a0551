package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.isnad.text.Document;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final int KINDS = Tokens.Kind.values().length;
  private static final WordClasses CLASSES = classes("الذرة", "قال");
  private static final Document ATOM = Names.document("الذرة الذرة الذرة قال");
  private static final Document SAID = Names.document("قال قال قال الذرة");

  @Test
  void tellsTheRootOfTheShareOfEachClass() {
    float[] shares = Register.shares(ATOM, CLASSES);
    assertThat(shares).hasSize(KINDS + 2);
    assertThat(shares[KINDS]).isEqualTo((float) Math.sqrt(0.75));
    assertThat(shares[KINDS + 1]).isEqualTo(0.5f);
  }

  @Test
  void tellsTheShareOfTokensWithoutClassByTheirKind() {
    float[] shares = Register.shares(Names.document("DNA ، قال الكوارتز"), CLASSES);
    assertThat(shares[Tokens.Kind.FOREIGN.ordinal()]).isEqualTo(0.5f);
    assertThat(shares[Tokens.Kind.MARK.ordinal()]).isEqualTo(0.5f);
    assertThat(shares[Tokens.Kind.WORD.ordinal()]).isEqualTo(0.5f);
    assertThat(shares[Tokens.Kind.DIGITS.ordinal()]).isZero();
  }

  @Test
  void tellsLearningFromNewsByItsWeights() {
    assertThat(isLearned(register(), ATOM)).isTrue();
    assertThat(isLearned(register(), SAID)).isFalse();
  }

  @Test
  void takesEveryTextForNewsWhereNothingWasLearned() {
    assertThat(isLearned(Register.news(), ATOM)).isFalse();
  }

  @Test
  void takesATextWithoutWordsForNews() {
    assertThat(isLearned(register(), Names.document(""))).isFalse();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    register().write(new DataOutputStream(bytes));
    Register read =
        Register.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(isLearned(read, ATOM)).isTrue();
    assertThat(isLearned(read, SAID)).isFalse();
  }

  private static Register register() {
    float[] weights = new float[KINDS + 2];
    weights[KINDS] = 1;
    weights[KINDS + 1] = -1;
    return new Register(weights, 0.1f);
  }

  private static boolean isLearned(Register register, Document document) {
    Tokens tokens = document.tokens();
    return register.isLearned(tokens, new WordForms(tokens, CLASSES), CLASSES);
  }

  /** Each word in a class of its own. */
  private static WordClasses classes(String... words) {
    int[] hashes = new int[words.length];
    short[] rows = new short[words.length * WordClasses.LEVELS];
    for (int i = 0; i < words.length; i++) {
      char[] light = Names.document(words[i]).tokens().light(0).toCharArray();
      hashes[i] = WordClasses.hash(light, 0, light.length);
      rows[i * WordClasses.LEVELS + 1] = (short) i;
    }
    return new WordClasses(hashes, new byte[words.length], rows);
  }
}
