package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.phrase.Inflection;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {
  private static Contexts contexts(Stage stage) {
    Sentence sentence = stage.sentence();
    return new Contexts(stage.grammar, stage.scene, sentence.first(), sentence.after());
  }

  private static @Nullable TriggerForm chosen(Stage stage, String word) {
    int at = stage.token(word);
    List<TriggerForm> forms = stage.grammar.triggers().forms(stage.scene.tokens(), at);
    return forms == null ? null : contexts(stage).choose(at, forms);
  }

  @ParameterizedTest
  @CsvSource({
    "قتل مسلحون ثلاثة جنود., قتل, PAST",
    "عثرت الشرطة على أدلة في جرائم قتل., قتل, VERBAL_NOUN",
    "تعثر الحوار بسبب رفض الحكومة., رفض, VERBAL_NOUN",
    "غادر الوفد بعدما رفض الوزير العرض., رفض, PAST",
    "وفي المساء، تظاهر محتجون أمام المقر., تظاهر, PAST"
  })
  void formIsTheOneThatTheWordsAboutItAskFor(String text, String word, Inflection inflection) {
    TriggerForm form = chosen(Stage.of(text), word);
    assertThat(form).isNotNull();
    assertThat(form.inflection()).isEqualTo(inflection);
  }

  @ParameterizedTest
  @CsvSource({
    "وقف إطلاق النار مستمر., إطلاق",
    "وتبين أنه طالب من قرية بعيدة., طالب",
    "رفضت الوزارة التعليق., رفضت",
    "وغاب المدير واحتج بأن الطريق طويل., واحتج",
    "وكان رجل هنا ينتظر., هنا",
    "وظلت أمه تدعو له., تدعو",
    "وردت القوات المهاجمة بعنف., المهاجمة",
    "وحضر قائد الاحتجاجات الجلسة., الاحتجاجات",
    "وتوقف العمل احتجاجا على القرار., احتجاجا",
    "وأطلق الفنان أغنية جديدة., أطلق"
  })
  void wordThatOnlyLooksLikeATriggerIsNone(String text, String word) {
    assertThat(chosen(Stage.of(text), word)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "حكم القضاء الاثنين على سليم الجابر وشريكه بالسجن., حكم",
    "فرضت الحكومة، الأربعاء، عقوبات على الشركة., فرضت",
    "سيطر المتمردون على العاصمة., سيطر",
    "أطلق مسلحون النار على دورية., أطلق"
  })
  void wordThatMustStandByItIsFound(String text, String word) {
    assertThat(chosen(Stage.of(text), word)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "وكان المتمردون قد سيطروا على العاصمة., سيطروا, المتمردون",
    "وكتائب الجبل - التي قتلت عسكريين - غائبة., قتلت, وكتائب الجبل",
    "47 شخصا على الأقل قتلوا أمس., قتلوا, 47 شخصا على الأقل"
  })
  void subjectBeforeTheVerbIsFound(String text, String verb, String subject) {
    Stage stage = Stage.of(text);
    Words words = contexts(stage).subjects().before(stage.token(verb));
    assertThat(words == null ? "-" : stage.words(words)).isEqualTo(subject);
  }

  @Test
  void verbThatOpensItsClauseHasNoSubjectBeforeIt() {
    Stage stage = Stage.of("غادر الوفد القاعة، وانسحبت القوات.");
    assertThat(contexts(stage).subjects().before(stage.token("وانسحبت"))).isNull();
  }
}
