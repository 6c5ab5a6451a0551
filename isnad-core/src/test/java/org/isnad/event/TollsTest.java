package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TollsTest {
  private final Stage attack =
      Stage.of("قتل ثلاثة جنود وجرح سبعة في هجوم شنه مسلحون على معسكر الوادي.");

  private static Draft joined(Stage stage, String trigger) {
    return Stage.draft(stage.joined(), stage, trigger);
  }

  private static String text(Stage stage, org.isnad.annotation.Quantity quantity) {
    return quantity == null ? "-" : quantity.span().of(stage.text);
  }

  @Test
  void harmedAreCountedAtTheAttackThatHarmedThem() {
    Draft draft = joined(attack, "هجوم");
    assertThat(text(attack, draft.killed)).isEqualTo("ثلاثة جنود");
    assertThat(draft.wounded).isNotNull();
  }

  @Test
  void tollThatHasBeenTakenInKeepsNothing() {
    Draft toll = joined(attack, "قتل");
    assertThat(toll.hasArguments()).isFalse();
  }

  @Test
  void verbThatCarriesTellsWhoDidIt() {
    Draft draft = joined(attack, "هجوم");
    assertThat(attack.words(draft.actors)).containsExactly("مسلحون");
    assertThat(draft.carrier).isNotNull();
  }

  @Test
  void whoSuffersTheAttackIsTheSubjectOfItsCarrier() {
    Stage stage = Stage.of("تعرضت دورية للشرطة لهجوم أمس.");
    assertThat(stage.words(joined(stage, "لهجوم").recipients)).containsExactly("دورية للشرطة");
  }

  @Test
  void carrierReachesItsNounPastALongSubject() {
    Stage stage =
        Stage.of("تمكنت الوحدات التابعة لمنطقة الأمن في ولاية الواحة يوم الأحد من القبض على لص.");
    assertThat(joined(stage, "القبض").carrier).isNotNull();
  }

  @Test
  void deathsToldWithTheTimeBetweenAreAnotherHappening() {
    Stage stage = Stage.of("تأتي التفجيرات بعد أيام من مقتل خمسة جنود في سجن الواحة.");
    assertThat(joined(stage, "التفجيرات").killed).isNull();
    assertThat(joined(stage, "مقتل").killed).isNotNull();
  }

  @Test
  void numbersThatSayWhatTheyCountGoToTheAttack() {
    Stage stage = Stage.of("أوقع الهجوم 21 قتيلا و53 جريحا.");
    Draft draft = joined(stage, "الهجوم");
    assertThat(text(stage, draft.killed)).isEqualTo("21 قتيلا");
    assertThat(draft.wounded).isNotNull();
  }

  @Test
  void attackOfTheSentenceBeforeTakesAToll() {
    Stage stage = Stage.of("وأودى ذلك بحياة ثمانية جنود.");
    Draft earlier = joined(attack, "هجوم");
    earlier.killed = null;
    List<Draft> drafts = stage.drafts();
    new Tolls(stage.scene, stage.sentence(), drafts).join(earlier);
    assertThat(earlier.killed).isNotNull();
  }

  @Test
  void whoThreatensWouldDoTheDeed() {
    Stage stage = Stage.of("هددت الحكومة بإغلاق معبر السرو.");
    assertThat(stage.words(joined(stage, "بإغلاق").actors)).containsExactly("الحكومة");
  }

  @Test
  void whoseRequestIsRefusedIsToldAtBoth() {
    Stage stage = Stage.of("رفضت الحكومة طلبا تقدمت به جبهة الساحل.");
    assertThat(stage.words(joined(stage, "رفضت").recipients)).containsExactly("جبهة الساحل");
    assertThat(stage.words(joined(stage, "طلبا").recipients)).containsExactly("الحكومة");
  }

  @Test
  void weaponIsTakenFromTheWordsOfUse() {
    Stage stage = Stage.of("قتل جنديان في هجمات استخدمت فيها الصواريخ.");
    Words weapon = joined(stage, "هجمات").weapon;
    assertThat(weapon == null ? "-" : stage.words(weapon)).isEqualTo("الصواريخ");
  }
}
