package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;

/** Mentions and entities, as rows and back. */
final class NameRows {
  private NameRows() {}

  static void putMentions(ReadingRows rows, List<Mention> mentions, Numbers numbers) {
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      rows.add(
          Table.MENTION,
          new Cells(at)
              .span(mention.span())
              .put(mention.firstToken())
              .put(mention.afterToken())
              .put(mention.type().code())
              .put(mention.subtype().code())
              .put(mention.form().code())
              .put(mention.gender().code())
              .put(mention.known().map(numbers::known))
              .span(mention.role())
              .put(mention.standsFor().map(numbers::known)));
    }
  }

  static void putEntities(
      ReadingRows rows, List<Entity> entities, List<Mention> mentions, Numbers numbers) {
    for (int at = 0; at < entities.size(); at++) {
      Entity entity = entities.get(at);
      rows.add(
          Table.ENTITY,
          new Cells(at)
              .put(entity.id())
              .put(entity.type().code())
              .put(entity.subtype().code())
              .put(entity.name())
              .put(entity.gender().code())
              .put(entity.known().map(numbers::known)));
      for (int i = 0; i < entity.mentions().size(); i++) {
        rows.add(
            Table.ENTITY_MENTION,
            new Cells(at, i).put(Places.of(entity.mentions().get(i), mentions)));
      }
    }
  }

  static List<Mention> takeMentions(ReadingRows rows, Map<Long, Known> known) {
    return rows.each(
        Table.MENTION,
        cells ->
            new Mention(
                cells.span(),
                cells.integer(),
                cells.integer(),
                Codes.of(EntityType.values(), EntityType::code, cells.text()),
                Subtype.of(cells.text()),
                Codes.of(Mention.Form.values(), Mention.Form::code, cells.text()),
                Codes.of(Gender.values(), Gender::code, cells.text()),
                known(cells, known),
                cells.optionalSpan(),
                known(cells, known)));
  }

  static List<Entity> takeEntities(
      ReadingRows rows, List<Mention> mentions, Map<Long, Known> known) {
    int[] at = {0};
    return rows.each(
        Table.ENTITY,
        cells ->
            new Entity(
                cells.text(),
                Codes.of(EntityType.values(), EntityType::code, cells.text()),
                Subtype.of(cells.text()),
                cells.text(),
                Codes.of(Gender.values(), Gender::code, cells.text()),
                rows.under(Table.ENTITY_MENTION, found -> mentions.get(found.integer()), at[0]++),
                known(cells, known)));
  }

  private static Optional<Known> known(Cursor cells, Map<Long, Known> known) {
    return cells
        .optionalNumber()
        .map(
            number ->
                Optional.ofNullable(known.get(number))
                    .orElseThrow(() -> new IllegalArgumentException("expected known " + number)));
  }
}
