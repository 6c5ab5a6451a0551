package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbsentTest {
  @Test
  void sideThatAgreedBeforeTakesPartInTheTalks() {
    Stage stage = Stage.of("اتفقت الحكومة مع بركستان، والمحادثات مع بركستان انتهت.");
    List<Draft> drafts = stage.joined();
    Absent absent = new Absent(stage.grammar, stage.scene);
    Draft agreement = Stage.draft(drafts, stage, "اتفقت");
    Draft talks = Stage.draft(drafts, stage, "والمحادثات");
    absent.note(agreement);
    absent.fill(talks);
    assertThat(stage.words(talks.recipients)).containsExactly("بركستان");
    assertThat(stage.words(talks.actors)).containsExactly("الحكومة");
  }

  @Test
  void talksWithSomebodyElseHaveNoOtherSide() {
    Stage stage = Stage.of("اتفقت الحكومة مع بركستان، والمحادثات مع مرجستان انتهت.");
    List<Draft> drafts = stage.joined();
    Absent absent = new Absent(stage.grammar, stage.scene);
    absent.note(Stage.draft(drafts, stage, "اتفقت"));
    Draft talks = Stage.draft(drafts, stage, "والمحادثات");
    absent.fill(talks);
    assertThat(talks.actors).isEmpty();
  }

  @Test
  void bodyThatAPronounMeansIsTheEmployer() {
    Stage stage = Stage.of("أعلنت شركة السرو للغزل أرباحها، وكان عمالها أضربوا.");
    Draft strike = Stage.draft(stage.joined(), stage, "أضربوا");
    new Absent(stage.grammar, stage.scene).fill(strike);
    assertThat(stage.words(strike.recipients)).containsExactly("شركة السرو للغزل");
  }

  @Test
  void bodyOfAnotherGenderIsNot() {
    Stage stage = Stage.of("أعلن مصنع السرو أرباحه، وكان عمالها أضربوا.");
    Draft strike = Stage.draft(stage.joined(), stage, "أضربوا");
    new Absent(stage.grammar, stage.scene).fill(strike);
    assertThat(strike.recipients).isEmpty();
  }
}
