package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.lexicon.LightForm;
import org.isnad.text.Tokens;
import org.isnad.text.Tokens.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {

  @Test
  void cutsWordsDigitsAndMarks() {
    assertThat(Texts.cut("قال الوزير: 25,000 جندي (نحو 3٪)."))
        .containsExactly(
            "قال", "الوزير", ":", "25", ",", "000", "جندي", "(", "نحو", "3", "٪", ")", ".");
  }

  @Test
  void tellsKindsApart() {
    Tokens tokens = Texts.tokens("خبر ١٢ news، 😀");
    assertThat(tokens.kind(0)).isEqualTo(Kind.WORD);
    assertThat(tokens.kind(1)).isEqualTo(Kind.DIGITS);
    assertThat(tokens.kind(2)).isEqualTo(Kind.FOREIGN);
    assertThat(tokens.isMark(3, '،')).isTrue();
    assertThat(tokens.kind(4)).isEqualTo(Kind.MARK);
    assertThat(tokens.span(4).length()).as("a surrogate pair is one mark").isEqualTo(2);
  }

  @Test
  void cutsDigitsOfTwoFamiliesApart() {
    assertThat(Texts.cut("12٣٤۵۶")).containsExactly("12", "٣٤", "۵۶");
    assertThat(Texts.cut("عام2018م")).containsExactly("عام", "2018", "م");
    assertThat(Texts.cut("F16 كوفيد-19")).containsExactly("F16", "كوفيد", "-", "19");
  }

  @Test
  void keepsDiacriticsAndTatweelWithinTheWord() {
    String text = "قَالَ الـــوَزِيرُ";
    assertThat(Texts.cut(text)).containsExactly("قَالَ", "الـــوَزِيرُ");
    assertThat(Texts.tokens(text).light(1)).isEqualTo("الوزير");
  }

  @Test
  void keepsControlsOutsideTheWordsTheyStandAround() {
    String text = "\u202Bقال\u202C \u200Fالوزير\u200F.";
    assertThat(Texts.cut(text)).containsExactly("قال", "الوزير", ".");
    assertThat(Texts.tokens(text).start(0)).isEqualTo(1);
  }

  @Test
  void keepsControlsWithinTheWordTheyStandIn() {
    // ZWNJ joins nothing and parts no word: Persian and web text are full of it
    Tokens tokens = Texts.tokens("مي\u200Cرود وال\u00ADوزير");
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.light(0)).isEqualTo("ميرود");
    assertThat(tokens.lightStem(1)).isEqualTo("وزير");
    assertThat(tokens.span(1).length()).isEqualTo(8);
  }

  @Test
  void spellsOutLigatures() {
    Tokens tokens = Texts.tokens("ﷲ وﻻﻋﺐ \uFDFA");
    assertThat(tokens.light(0)).isEqualTo("الله");
    assertThat(tokens.lightStem(1)).isEqualTo("لاعب");
    assertThat(tokens.light(2)).hasSize(15);
    assertThat(tokens.size()).isEqualTo(3);
  }

  @Test
  void readsPersianLettersAsTheirKin() {
    assertThat(Texts.tokens("یک کتاب").light(1)).isEqualTo("كتاب");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ــــ", "\u064B\u064E", "\uD800", "\uDC00x\uD83D", "\uFDFD", "﴿", "e\u0301"})
  void survivesWhatIsNoWord(String text) {
    Tokens tokens = Texts.tokens(text);
    assertThat(tokens.size()).isPositive();
    assertThat(tokens.isWord(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u0000\u0001", "\u200F\uFEFF", "\u00A0\u3000\u0085"})
  void findsNothingWhereNothingIsSeen(String text) {
    assertThat(Texts.tokens(text).size()).isZero();
    assertThat(Texts.document(text).sentences()).isEmpty();
  }

  @Test
  void cutsWordsAtAControlThatIsNoSpaceOnly() {
    assertThat(Texts.cut("قال\tالوزير\u00A0أمس")).containsExactly("قال", "الوزير", "أمس");
    assertThat(Texts.tokens("قا\u0000ل").light(0)).isEqualTo("قال");
  }

  @Property
  void tokensAscendAndCoverAllThatIsSeen(@ForAll("hostile") String text) {
    Tokens tokens = Texts.tokens(text);
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.start(token)).isGreaterThanOrEqualTo(at);
      assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
      assertNothingSeen(text, at, tokens.start(token));
      at = tokens.end(token);
    }
    assertNothingSeen(text, at, text.length());
  }

  @Property
  void lightFormOfATokenIsThatOfItsCharacters(@ForAll("hostile") String text) {
    Tokens tokens = Texts.tokens(text);
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        assertThat(tokens.light(token)).isEqualTo(LightForm.of(tokens.span(token).of(text)));
        assertThat(tokens.stemOffset(token)).isBetween(0, tokens.lightLength(token));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "و",
        "لل",
        "ـ",
        "\u200F",
        "\uFDFA",
        ".",
        "\"",
        "أ.",
        "\n",
        "😀",
        "بوكالوسيال ",
        "1"
      })
  void readsTenMegabytesInSeconds(String unit) {
    String text = unit.repeat(5_000_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Texts.document(text));
  }

  private static void assertNothingSeen(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      assertThat(space || LightForm.isInvisible(c)).as("U+%04X at %d", (int) c, i).isTrue();
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> letters =
        Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(8);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    Arbitrary<String> forms =
        Arbitraries.strings()
            .withCharRange('\uFB50', '\uFDFF')
            .withCharRange('\uFE70', '\uFEFF')
            .ofMaxLength(4);
    Arbitrary<String> pieces =
        Arbitraries.of(
            " ", "\n", "وال", "لل", "\u202B", "\u200F", "ـ", "\u064E", "😀", "\uD83D", "12", "٣",
            ".", "\"", "؟", "\u0000", "abc");
    return Arbitraries.oneOf(letters, any, forms, pieces)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
