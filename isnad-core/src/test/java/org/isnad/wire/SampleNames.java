package org.isnad.wire;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.annotation.Subtype;
import org.isnad.text.Span;

/** The mentions and entities of {@link SampleReading}. */
final class SampleNames {
  private static final Known PLAIN = new Known("region:x", "سهل النور", "Plain of Light");
  private static final Known STATE = new Known("iso:XX", "رملستان", "Ramlistan");

  private final Mention plain;
  private final Mention agency;

  SampleNames(String text) {
    Span name = span(text, "سهل النور");
    plain =
        new Mention(
                name,
                2,
                4,
                EntityType.PLACE,
                Subtype.REGION,
                Form.NAME,
                Gender.UNKNOWN,
                Optional.of(PLAIN))
            .standingFor(STATE);
    agency =
        new Mention(
                span(text, "وكالة المدار"),
                5,
                7,
                EntityType.ORGANISATION,
                Subtype.NONE,
                Form.DESCRIPTION,
                Gender.FEMININE,
                Optional.empty())
            .withRole(span(text, "ضباط"), Gender.UNKNOWN);
  }

  List<Mention> mentions() {
    return List.of(plain, agency);
  }

  List<Entity> entities() {
    return List.of(
        new Entity(
            "n1",
            EntityType.PLACE,
            Subtype.REGION,
            "سهل النور",
            Gender.UNKNOWN,
            List.of(plain),
            Optional.of(PLAIN)),
        new Entity(
            "n2",
            EntityType.ORGANISATION,
            Subtype.NONE,
            "وكالة المدار",
            Gender.FEMININE,
            List.of(agency),
            Optional.empty()));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
