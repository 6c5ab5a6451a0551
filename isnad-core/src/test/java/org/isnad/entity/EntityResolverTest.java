package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
  @Test
  void joinsASurnameToTheFullName() {
    Entity person =
        only(
            EntityType.PERSON,
            "وقال الرئيس غسان برهومي إن الاتفاق نهائي. وأضاف برهومي أن التنفيذ يبدأ غدا");
    assertThat(person.name()).isEqualTo("غسان برهومي");
    assertThat(person.mentions()).hasSize(2);
  }

  @Test
  void joinsATitleAloneToItsHolder() {
    Entity person =
        only(
            EntityType.PERSON,
            "وصل وزير الدفاع العراقي سالم الحمداوي أمس. وقال وزير الدفاع إن الزيارة ناجحة");
    assertThat(person.name()).isEqualTo("سالم الحمداوي");
    assertThat(person.mentions()).hasSize(2);
  }

  @Test
  void joinsSpellingsThatTheListsKnowUnderOneKey() {
    Entity country =
        only(EntityType.PLACE, "زار بريطانيا ثم غادر المملكة المتحدة مع الوفد البريطاني");
    assertThat(country.known().orElseThrow().key()).isEqualTo("iso:GB");
    assertThat(country.name()).isEqualTo("المملكة المتحدة");
    assertThat(country.mentions()).hasSize(2);
  }

  @Test
  void keepsDifferentMinistersApart() {
    List<Entity> people =
        of(
            EntityType.PERSON,
            "التقى وزير الدفاع العراقي سالم الحمداوي وزير الخارجية التركي غسان برهومي. "
                + "وقال وزير الدفاع إنه راض");
    assertThat(people).hasSize(2);
    assertThat(people.get(0).mentions()).hasSize(2);
  }

  @Test
  void officeWithoutItsHoldersNameIsNoEntity() {
    assertThat(of(EntityType.PERSON, "وقال وزير الدفاع العراقي إنه راض")).isEmpty();
  }

  @Test
  void bareNamesLoseTheirProclitic() {
    Entity body = only(EntityType.ORGANISATION, "وسلم التقرير للأمم المتحدة");
    assertThat(body.name()).isEqualTo("الأمم المتحدة");
  }

  @Test
  void longerRoleIsNobodysWhoHoldsAnotherStates() {
    List<Entity> people =
        of(
            EntityType.PERSON,
            "قال وزير الخارجية سالم الحمداوي ووزير الخارجية الإيطالي غسان برهومي إن الاتفاق قريب. "
                + "وقال وزير الخارجية الإيطالي إنه راض");
    assertThat(people).extracting(Entity::name).containsExactly("سالم الحمداوي", "غسان برهومي");
    assertThat(people.get(1).mentions()).hasSize(2);
  }

  @Test
  void nationalityAndNameOfAStateAreOne() {
    Entity person =
        only(EntityType.PERSON, "وصل رئيس فرنسا غسان برهومي. وقال الرئيس الفرنسي إنه راض");
    assertThat(person.mentions()).hasSize(2);
  }

  @Test
  void spellingsOfANameThatDifferByALetterAreOne() {
    assertThat(only(EntityType.PERSON, "قال سالم الهوكشوي إنه راض. وقال الهوكسوي إنه سعيد").name())
        .isEqualTo("سالم الهوكشوي");
  }

  @Test
  void nounOfABodyAloneStandsForTheOneBefore() {
    Entity body =
        only(EntityType.ORGANISATION, "أعلنت وزارة الري العراقية الخطة. وقالت الوزارة إنها جاهزة");
    assertThat(body.name()).isEqualTo("وزارة الري العراقية");
    assertThat(body.mentions()).hasSize(2);
  }

  @Test
  void nounOfABodyThatIsNeverNamedIsNoEntity() {
    assertThat(of(EntityType.ORGANISATION, "وقالت الوزارة إنها جاهزة")).isEmpty();
  }

  @Test
  void ministryIsKnownByItsOfficeToo() {
    Entity body =
        only(
            EntityType.ORGANISATION,
            "أعلنت وزارة الخارجية الأميركية الخطة. وقالت الخارجية الأميركية إنها جاهزة");
    assertThat(body.mentions()).hasSize(2);
  }

  @Test
  void makesNoEntityOfAnAdjectiveAlone() {
    assertThat(of(EntityType.PLACE, "واشترى سيارة ألمانية")).isEmpty();
  }

  private static Entity only(EntityType type, String text) {
    List<Entity> found = of(type, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Entity> of(EntityType type, String text) {
    return Names.entities(text).stream().filter(entity -> entity.type() == type).toList();
  }
}
