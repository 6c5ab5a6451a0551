package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightFormTest {

  @ParameterizedTest
  @CsvSource({
    "مُحَمَّدٌ, محمد",
    "الـــوزير, الوزير",
    "أعلن, اعلن",
    "إلى, الى",
    "آخر, اخر",
    "ٱلكتاب, الكتاب",
    "مسؤول, مسءول",
    "مسئول, مسءول",
    "ﷲ, الله",
    "ﻻﻋﺐ, لاعب",
    "ﻣﺤﻤﺪ, محمد",
    "گلپایگانی, كلبايكاني",
    "یمن, يمن",
    "ڤيينا, فيينا",
    "چاد, جاد"
  })
  void makesSpellingsOne(String written, String light) {
    assertThat(LightForm.of(written)).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({"على, علي", "مكتبة, مكتبه", "بيت, بنت"})
  void keepsWordsApart(String one, String other) {
    assertThat(LightForm.of(one)).isNotEqualTo(LightForm.of(other));
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(LightForm.of("\u202Bال\u200Fو\u00ADزي\u200Dر\u202C\uFEFF")).isEqualTo("الوزير");
  }

  @Test
  void spellsOutTheLongestLigature() {
    // U+FDFA, "God bless him and grant him peace": four words with spaces between them
    assertThat(LightForm.of("\uFDFA")).isEqualTo("صلىاللهعليهوسلم");
  }

  @ParameterizedTest
  @ValueSource(chars = {'ا', 'ي', 'ة', 'ـ', '\u064B', '\u0670', 'پ', 'ﻻ', 'ﷲ', '\u0750', '\u08A0'})
  void knowsLetters(char c) {
    assertThat(LightForm.isLetter(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'،', '؟', '٪', '٣', '۳', '۔', '﴿', '\u06DD', '\u06FD', '\uFDD0', '\uFDFD', 'a', '1'})
  void knowsWhatIsNoLetter(char c) {
    assertThat(LightForm.isLetter(c)).isFalse();
  }

  @Property
  void isItsOwnLightForm(@ForAll("arabic") String text) {
    String light = LightForm.of(text);
    assertThat(LightForm.of(light)).isEqualTo(light);
  }

  @Property
  void holdsNothingInvisible(@ForAll String text) {
    assertThat(LightForm.of(text).chars().anyMatch(c -> LightForm.isInvisible((char) c))).isFalse();
  }

  @Provide
  Arbitrary<String> arabic() {
    return Arbitraries.strings()
        .withCharRange('\u0600', '\u06FF')
        .withCharRange('\u0750', '\u077F')
        .withCharRange('\u08A0', '\u08FF')
        .withCharRange('\uFB50', '\uFDFF')
        .withCharRange('\uFE70', '\uFEFF')
        .ofMaxLength(30);
  }
}
