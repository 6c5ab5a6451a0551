package org.isnad.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Reading;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.text.Span;

/**
 * Finds the parties of commitments by the keys that sources have, so that what somebody said and
 * what they undertook is found under one key: what a word list knows under its key; what stands in
 * a chain of the same article under the key that it has there; any other name by its kind and
 * itself. Words that name nobody have a key too, which says no more than these words.
 */
final class PartyKeys {
  private final Reading reading;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, SourceKey> ofEntity = new HashMap<>();
  private final Map<Span, SourceKey> ofWords = new HashMap<>();

  private PartyKeys(Reading reading, List<List<Optional<SourceKey>>> sources) {
    this.reading = reading;
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (int i = 0; i < sources.size(); i++) {
      learn(reading.claims().get(i), sources.get(i));
    }
  }

  private void learn(Claim claim, List<Optional<SourceKey>> keys) {
    for (int i = 0; i < keys.size(); i++) {
      Link link = claim.chain().get(i);
      keys.get(i)
          .ifPresent(
              key -> {
                link.entity().ifPresent(entity -> ofEntity.putIfAbsent(entity, key));
                link.span().ifPresent(span -> ofWords.putIfAbsent(span, key));
              });
    }
  }

  /** For each commitment, for each of its parties, its own key. */
  static List<List<SourceKey>> of(Reading reading, List<List<Optional<SourceKey>>> sources) {
    PartyKeys keys = new PartyKeys(reading, sources);
    List<List<SourceKey>> all = new ArrayList<>();
    for (Commitment commitment : reading.commitments()) {
      all.add(commitment.party().stream().map(keys::key).toList());
    }
    return all;
  }

  private SourceKey key(Participant party) {
    Optional<Entity> entity = party.entity().map(entities::get);
    Optional<SourceKey> known = entity.flatMap(Entity::known).map(Known::key).map(SourceKey::new);
    return known
        .or(() -> party.entity().map(ofEntity::get))
        .or(() -> Optional.ofNullable(ofWords.get(party.span())))
        .or(() -> entity.map(one -> SourceKey.of(kind(one), one.name())))
        .orElseGet(() -> SourceKey.of(SourceKind.UNNAMED_GROUP, words(party.span())));
  }

  private String words(Span span) {
    String words = span.of(reading.article().text());
    return words.isBlank() ? "-" : words;
  }

  private static SourceKind kind(Entity entity) {
    if (entity.type() == EntityType.PERSON) {
      return SourceKind.PERSON;
    }
    return entity.subtype() == Subtype.MEDIA ? SourceKind.MEDIA : SourceKind.ORGANISATION;
  }
}
