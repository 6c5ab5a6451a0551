package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** Sentences are parted by a bar where they should end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار الوزير المدينة.| وعاد مساء.",
        "هل يعود الفريق؟| لا أحد يعلم!| ربما.",
        "هل يعود الفريق؟!| نعم.",
        "قال: \"سنعود.\"| ثم غادر.",
        "قال: «سنعود.»| ثم غادر.",
        "قال: \"سنعود\".| ثم غادر.",
        "انتهى اللقاء.\u200F| وغادر الجميع.",
        "انتهى اللقاء (أمس.)| وغادر الجميع.",
        "كان ذلك عام 2018.| وعاد بعدها.",
        "هل يعود؟..| لا."
      })
  void endsASentence(String marked) {
    assertParted(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نقلت أ. ف. ب. عن المدير قوله",
        "نقلت (أ.ف.ب) عن المدير قوله",
        "قال د. سالم الزهراني إن المعرض مفتوح",
        "قالت J. Smith للصحيفة",
        "بلغت النسبة 10.30 في المئة",
        "عند الساعة 10.30 صباحا",
        "ينشر الموقع www.example.gov.sa النتائج",
        "ينشر الموقع example.com/?id=3 النتائج",
        "الأسواق.. ارتفاع جديد",
        "الأسواق... ارتفاع جديد",
        "الأسواق… ارتفاع جديد",
        "وصفه بالكبير (!) ثم مضى",
        "1. يفتح الباب صباحا",
        "قال الوزير: نعود، ثم نبدأ؛ ثم ننتهي"
      })
  void leavesAStopThatEndsNothing(String text) {
    assertThat(Texts.sentences(text)).containsExactly(text);
  }

  @Test
  void endsASentenceWithoutASpaceBehindIt() {
    assertThat(Texts.sentences("افتتح المعرض.وحضر المدير."))
        .containsExactly("افتتح المعرض.", "وحضر المدير.");
  }

  @Test
  void givesAQuotationMarkToTheSentenceItOpens() {
    assertThat(Texts.sentences("انتهى اللقاء.\"نعود غدا\" قال المدير."))
        .containsExactly("انتهى اللقاء.", "\"نعود غدا\" قال المدير.");
  }

  @Test
  void countsLinesThatHoldTokens() {
    Document document = Texts.document("عنوان\n\n أول. ثان\r\n\u2028ثالث");
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Property
  void holdEachTokenOnce(
      @ForAll
          @StringLength(max = 60)
          @CharRange(from = ' ', to = '?')
          @CharRange(from = 'ا', to = 'ي')
          @CharRange(from = '\n', to = '\n')
          String text) {
    Document document = Texts.document(text);
    int at = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.first()).isEqualTo(at);
      at = sentence.after();
    }
    assertThat(at).isEqualTo(document.tokens().size());
  }

  private static void assertParted(String marked) {
    String text = marked.replace("|", "");
    String[] expected = marked.split("\\|");
    for (int i = 0; i < expected.length; i++) {
      expected[i] = expected[i].strip().replaceAll("\u200F$", "");
    }
    assertThat(Texts.sentences(text)).containsExactly(expected);
  }
}
