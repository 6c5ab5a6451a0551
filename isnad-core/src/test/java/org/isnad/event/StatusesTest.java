package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.annotation.Act;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {
  private static EventStatus status(Stage stage, String trigger) {
    List<Draft> drafts = stage.joined();
    Draft draft = Stage.draft(drafts, stage, trigger);
    draft.claim = stage.scene.claimAt(draft.token);
    return new Statuses(stage.grammar, stage.scene, stage.sentence()).of(draft);
  }

  @ParameterizedTest
  @CsvSource({
    "انسحبت القوات من القاعدة., انسحبت, HAPPENED",
    "ستنسحب القوات من القاعدة., ستنسحب, PLANNED",
    "لم تنسحب القوات من القاعدة., تنسحب, DENIED",
    "قد تنسحب القوات من القاعدة., تنسحب, HYPOTHETICAL",
    "إذا انسحبت القوات من القاعدة عاد السكان., انسحبت, HYPOTHETICAL",
    "تعتزم الحكومة سحب القوات من القاعدة., سحب, PLANNED",
    "عاد السكان بعد انسحاب القوات., انسحاب, HAPPENED",
    "حاول مسلحون مهاجمة القاعدة., مهاجمة, HYPOTHETICAL",
    "قررت الحكومة طرد السفير., طرد, PLANNED"
  })
  void wordsBeforeTheDeedTell(String text, String trigger, EventStatus status) {
    assertThat(status(Stage.of(text), trigger)).isEqualTo(status);
  }

  @Test
  void deedOfTheAccusedIsToldAsDone() {
    Stage stage = Stage.of("طلبت الحكومة تسليم سبعة مطلوبين متهمين بتفجير سوق المرجان.");
    assertThat(status(stage, "بتفجير")).isEqualTo(EventStatus.HAPPENED);
  }

  @Test
  void deniedContentDeniesTheDeedAtItsHead() {
    Stage stage =
        Stage.of("نفى المتحدث اعتقال الوزير أمس.")
            .claimed("اعتقال الوزير أمس", Act.STATES, Polarity.NEGATIVE);
    assertThat(status(stage, "اعتقال")).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void demandedDeedHasNotHappened() {
    Stage stage =
        Stage.of("طلب الوسيط سحب القوات من القاعدة.")
            .claimed("سحب القوات من القاعدة", Act.ASKS, Polarity.POSITIVE);
    assertThat(status(stage, "سحب")).isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void pledgedDeedIsPlannedUnlessItHangsOnACondition() {
    String plain = "سحب القوات من القاعدة";
    String hanging = "سحب القوات من القاعدة إذا عاد الهدوء";
    Stage pledge =
        Stage.of("أعلن الوزير " + plain + ".").claimed(plain, Act.PLEDGES, Polarity.POSITIVE);
    Stage bound =
        Stage.of("أعلن الوزير " + hanging + ".").claimed(hanging, Act.PLEDGES, Polarity.POSITIVE);
    assertThat(status(pledge, "سحب")).isEqualTo(EventStatus.PLANNED);
    assertThat(status(bound, "سحب")).isEqualTo(EventStatus.HYPOTHETICAL);
  }
}
