package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {
  private static final Reader READER = Reader.arabic();

  @Test
  void linkSaysWhichEntityItIs() {
    Reading reading =
        read("وقال وزير الري العراقي سالم الحمداوي إن السد جاهز. وأضاف الحمداوي أن الطريق مفتوح.");
    Entity minister = named(reading, "سالم الحمداوي");
    assertThat(minister.type()).isEqualTo(EntityType.PERSON);
    assertThat(entities(reading)).containsExactly(minister.id(), minister.id());
  }

  @Test
  void sourceThatIsLeftOutIsTheEntityOfItsName() {
    Reading reading = read("وقال سالم الحمداوي إن السد جاهز. وأضاف أن الطريق مفتوح.");
    String id = named(reading, "سالم الحمداوي").id();
    assertThat(entities(reading)).containsExactly(id, id);
  }

  @Test
  void sourceWithoutANameIsNoEntity() {
    Reading reading = read("وقال شهود إن الطريق مفتوح.");
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.claims().get(0).root().entity()).isEmpty();
  }

  @Test
  void capitalThatSpeaksStandsForItsState() {
    Reading reading =
        read("وأعلنت موسكو أنها ستنسحب. وقالت روسيا إن الانسحاب قريب. ووصل الوفد إلى موسكو.");
    Entity state = named(reading, "روسيا");
    assertThat(state.known().map(Known::key)).contains("iso:RU");
    assertThat(state.mentions()).hasSize(2);
    Mention capital = state.mentions().get(0);
    assertThat(capital.type()).isEqualTo(EntityType.PLACE);
    assertThat(capital.standsFor().map(Known::english)).contains("Russia");
    assertThat(named(reading, "موسكو").mentions()).hasSize(1);
  }

  @Test
  void whoActsIsLinked() {
    Reading reading =
        read(
            "وقصفت القوات الروسية مدينة حلب. وتعهدت موسكو بسحب 300 جندي من حلب بحلول سبتمبر 2031.");
    List<String> ids = reading.entities().stream().map(Entity::id).toList();
    assertThat(reading.commitments()).isNotEmpty();
    Optional<String> party = reading.commitments().get(0).party().get(0).entity();
    assertThat(party).isPresent().get().isIn(ids);
    assertThat(reading.events().stream().flatMap(event -> event.places().stream()))
        .extracting(Participant::entity)
        .contains(Optional.of(named(reading, "حلب").id()));
  }

  @Test
  void everyMentionHasOneEntityAndAllAreInTextOrder() {
    Reading reading =
        read(
            "وقال وزير الري العراقي سالم الحمداوي في القاهرة إن العراق ومصر والأمم المتحدة اتفقت.");
    assertThat(reading.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    assertThat(reading.entities().stream().flatMap(entity -> entity.mentions().stream()))
        .containsExactlyInAnyOrderElementsOf(reading.mentions());
    assertThat(reading.entities())
        .extracting(Entity::id)
        .startsWith("n1", "n2")
        .doesNotHaveDuplicates();
  }

  private static List<String> entities(Reading reading) {
    return reading.claims().stream()
        .map(Claim::root)
        .map(link -> link.entity().orElse("-"))
        .toList();
  }

  private static Entity named(Reading reading, String name) {
    return reading.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findAny()
        .orElseThrow(() -> new AssertionError(name + " is not among " + reading.entities()));
  }

  private static Reading read(String text) {
    return READER.read(new Article("test", "", Published.UNKNOWN, "عنوان\n" + text));
  }
}
