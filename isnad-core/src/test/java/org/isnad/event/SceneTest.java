package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.annotation.Act;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {
  private static Words phrase(Stage stage, String word) {
    Words words = stage.scene.phrases().phrase(stage.token(word), stage.sentence().after());
    assertThat(words).isNotNull();
    return words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الحكومة",
        "المجتمعون",
        "المستخدمين",
        "كل المنظمات",
        "هذه الجماعة",
        "سلاح الجو",
        "ثلاثة جنود"
      })
  void theseCanAct(String words) {
    Stage stage = Stage.of("وصل " + words + " أمس.");
    assertThat(stage.scene.isAgent(stage.token(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"الخطة", "هذه الخطة", "المساعدة", "سلاح قديم", "خمسة دولارات"})
  void theseCannot(String words) {
    Stage stage = Stage.of("وصل " + words + " أمس.");
    assertThat(stage.scene.isAgent(stage.token(words))).isFalse();
  }

  @Test
  void bodiesUseForceAndNumbersSufferIt() {
    Stage stage = Stage.of("هاجمت قوات الأمن ثلاثة جنود.");
    assertThat(stage.scene.isForce(phrase(stage, "قوات"))).isTrue();
    assertThat(stage.scene.isForce(phrase(stage, "ثلاثة"))).isFalse();
  }

  @Test
  void whatIsNamedCountedOrABodyIsNotable() {
    Stage stage = Stage.of("التقى الوزير رجلا في مدينة الواحة وثلاثة جنود.");
    assertThat(stage.scene.isNotable(phrase(stage, "الوزير"))).isTrue();
    assertThat(stage.scene.isNotable(phrase(stage, "رجلا"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "وأكد المصدر أنها تحث الشركة., تحث",
    "وأكد المصدر أنها لم تطلب شيئا., تطلب",
    "وغابت الشركة لكنها طلبت مهلة., طلبت",
    "وهذا ما يهدد السلام., يهدد"
  })
  void pronounBeforeTheVerbIsItsSubject(String text, String verb) {
    Stage stage = Stage.of(text);
    assertThat(stage.scene.isAfterPronoun(stage.token(verb))).isTrue();
  }

  @Test
  void bareThatLeavesTheSubjectToCome() {
    Stage stage = Stage.of("وأكد أن تحث الشركة عملاءها.");
    assertThat(stage.scene.isAfterPronoun(stage.token("تحث"))).isFalse();
  }

  @Test
  void dammaMarksThePassive() {
    Stage stage = Stage.of("وطُرد السفير وطرد الوزير موظفا.");
    assertThat(stage.scene.isMarkedPassive(stage.token("وطُرد"))).isTrue();
    assertThat(stage.scene.isMarkedPassive(stage.token("وطرد الوزير"))).isFalse();
  }

  @Test
  void verbsAgreeWithTheHeadOfAPhrase() {
    Stage stage = Stage.of("هددت الحكومة وهدد الوزير.");
    assertThat(stage.scene.gender(phrase(stage, "الحكومة"))).isEqualTo(Gender.FEMININE);
    assertThat(stage.scene.gender(phrase(stage, "الوزير"))).isEqualTo(Gender.MASCULINE);
  }

  @Test
  void pluralInTheAccusativeIsNoSubject() {
    Stage stage = Stage.of("دعت المحتجين وغاب المحتجون.");
    assertThat(stage.scene.isAccusative(phrase(stage, "المحتجين"))).isTrue();
    assertThat(stage.scene.isAccusative(phrase(stage, "المحتجون"))).isFalse();
  }

  @Test
  void innermostClaimHoldsTheToken() {
    Stage stage =
        Stage.of("قال المصدر إن القوات انسحبت أمس.")
            .claimed("القوات انسحبت أمس", Act.STATES, Polarity.POSITIVE);
    assertThat(stage.scene.claimAt(stage.token("انسحبت")).map(Claim::id)).contains("c1");
    assertThat(stage.scene.claimAt(stage.token("المصدر"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "أطلق مسلحون عددا من القذائف., مسلحون, مسلحون",
    "وافق الكونغرس التصديق على المعاهدة., الكونغرس, الكونغرس",
    "التقى الوزير نظيره التونسي في القاعة., نظيره, نظيره التونسي",
    "دعا الوزير سكان المدينة إلى الهدوء., سكان, سكان المدينة"
  })
  void phraseEndsWhereSomethingElseBegins(String text, String head, String phrase) {
    Stage stage = Stage.of(text);
    assertThat(stage.words(phrase(stage, head))).isEqualTo(phrase);
  }
}
