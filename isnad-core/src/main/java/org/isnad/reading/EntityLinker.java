package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Event;
import org.isnad.annotation.Level;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Reading;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.entity.EntityResolver;
import org.isnad.phrase.MentionIndex;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives a reading its mentions and entities, and tells everyone in it who takes part which entity
 * that is. A capital or state that speaks or acts stands for the state.
 */
final class EntityLinker {
  private final EntityResolver resolver;
  private final Document document;
  private final List<Mention> found;
  private final List<Entity> resolved;
  private final MentionIndex index;
  private final Map<Span, String> ids = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> renumbered = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  EntityLinker(
      EntityResolver resolver, Document document, List<Mention> found, List<Entity> resolved) {
    this.resolver = resolver;
    this.document = document;
    this.found = found;
    this.resolved = resolved;
    index = new MentionIndex(document, found);
  }

  /** The reading with its mentions and entities, and with everyone linked to them. */
  Reading link(Reading reading) {
    List<Entity> entities = withMetonyms(states(reading));
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      mentions.addAll(entity.mentions());
      entity.mentions().forEach(mention -> ids.put(mention.span(), entity.id()));
      names.putIfAbsent(entity.name(), entity.id());
    }
    mentions.sort(Comparator.comparing(Mention::span));
    for (Entity entity : resolved) {
      renumbered.put(entity.id(), ids.getOrDefault(entity.mentions().get(0).span(), ""));
    }
    reading.claims().forEach(claim -> claim.chain().forEach(this::note));
    return new Reading(
        reading.article(),
        reading.claims().stream().map(this::linked).toList(),
        reading.times(),
        reading.quantities(),
        mentions,
        entities,
        reading.commitments().stream().map(this::linked).toList(),
        reading.levels().stream().map(this::linked).toList(),
        reading.events().stream().map(this::linked).toList());
  }

  // ---- metonyms

  private Set<Mention> states(Reading reading) {
    Set<Mention> states = new HashSet<>();
    for (Claim claim : reading.claims()) {
      for (Link link : claim.chain()) {
        link.span().flatMap(index::state).ifPresent(states::add);
      }
    }
    for (Event event : reading.events()) {
      event.actors().forEach(actor -> index.state(actor.span()).ifPresent(states::add));
    }
    for (Commitment commitment : reading.commitments()) {
      commitment.party().forEach(party -> index.state(party.span()).ifPresent(states::add));
    }
    return states;
  }

  /** A capital moves to its state; a state stays what it is. */
  private List<Entity> withMetonyms(Set<Mention> states) {
    if (states.stream().anyMatch(state -> state.subtype() == Subtype.CAPITAL)) {
      return resolver.resolve(document, found.stream().map(one -> standing(one, states)).toList());
    }
    return states.isEmpty()
        ? resolved
        : resolved.stream().map(entity -> standing(entity, states)).toList();
  }

  private Entity standing(Entity entity, Set<Mention> states) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        entity.gender(),
        entity.mentions().stream().map(mention -> standing(mention, states)).toList(),
        entity.known());
  }

  private Mention standing(Mention mention, Set<Mention> states) {
    return states.contains(mention)
        ? resolver.stateOf(mention).map(mention::standingFor).orElse(mention)
        : mention;
  }

  // ---- links

  /** A source that is left out or a pronoun is who else bears its name. */
  private void note(Link link) {
    if (link.name().isPresent()) {
      entityOf(link).ifPresent(id -> sources.putIfAbsent(key(link), id));
    }
  }

  private static String key(Link link) {
    return link.kind().code() + ' ' + link.name().orElse("");
  }

  private Optional<String> entityOf(Link link) {
    boolean named =
        link.kind() == SourceKind.PERSON
            || link.kind() == SourceKind.ORGANISATION
            || link.kind() == SourceKind.MEDIA;
    return named && link.span().isPresent()
        ? id(index.at(link.span().get(), link.kind()))
        : Optional.empty();
  }

  private Optional<String> id(@Nullable Mention mention) {
    return mention == null ? Optional.empty() : Optional.ofNullable(ids.get(mention.span()));
  }

  private Claim linked(Claim claim) {
    List<Link> chain = new ArrayList<>();
    for (Link link : claim.chain()) {
      chain.add(
          link.as(
              entityOf(link)
                  .or(() -> link.entity().map(renumbered::get))
                  .or(() -> Optional.ofNullable(sources.get(key(link))))
                  .or(() -> link.name().map(names::get))));
    }
    return new Claim(
        claim.id(),
        claim.cue(),
        claim.content(),
        chain,
        claim.act(),
        claim.form(),
        claim.certainty(),
        claim.polarity(),
        claim.confidence(),
        claim.rule());
  }

  // ---- participants

  private Participant linked(Participant participant) {
    return participant.as(id(index.at(participant.span())));
  }

  private List<Participant> linked(List<Participant> participants) {
    return participants.stream().map(this::linked).toList();
  }

  private Commitment linked(Commitment commitment) {
    return new Commitment(
        commitment.id(),
        linked(commitment.party()),
        commitment.action(),
        commitment.deadline(),
        commitment.status(),
        commitment.claim(),
        commitment.terms(),
        commitment.confidence(),
        commitment.rule());
  }

  private Level linked(Level level) {
    return new Level(
        level.id(),
        level.holder().map(this::linked),
        level.quantity(),
        level.of(),
        level.place().map(this::linked),
        level.asOf(),
        level.claim(),
        level.confidence(),
        level.rule());
  }

  private Event linked(Event event) {
    return new Event(
        event.id(),
        event.trigger(),
        event.more(),
        event.type(),
        event.mode(),
        event.status(),
        linked(event.actors()),
        linked(event.recipients()),
        linked(event.places()),
        event.when(),
        event.harm(),
        event.weapon(),
        event.claim(),
        event.confidence(),
        event.rule());
  }
}
