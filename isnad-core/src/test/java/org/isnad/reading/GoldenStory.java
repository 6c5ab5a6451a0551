package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Event;
import org.isnad.annotation.Harm;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Terms;
import org.isnad.annotation.Time;
import org.isnad.text.Span;

/** The commitments, levels and events of a reading as records of an expected reading. */
final class GoldenStory {
  private final Reading reading;
  private final String text;

  GoldenStory(Reading reading) {
    this.reading = reading;
    text = reading.article().text();
  }

  List<String> records() {
    List<String> records = new ArrayList<>();
    reading.commitments().stream()
        .sorted(Comparator.comparing(Commitment::action))
        .forEach(commitment -> records.add(commitment(commitment)));
    reading.levels().stream()
        .sorted(Comparator.comparing(level -> level.quantity().span()))
        .forEach(level -> records.add(level(level)));
    reading.events().stream()
        .sorted(Comparator.comparing(Event::trigger))
        .forEach(event -> records.add(event(event)));
    return records;
  }

  private String commitment(Commitment commitment) {
    GoldenLines lines = new GoldenLines("commitment");
    if (commitment.party().isEmpty()) {
      lines.add("party", "-");
    }
    commitment.party().forEach(party -> lines.add("party", words(party.span())));
    lines.add("action", words(commitment.action()));
    lines.add("deadline", commitment.deadline().map(Deadline::value).orElse("-"));
    lines.add("deadline_words", words(commitment.deadline().map(Deadline::span)));
    lines.add("status", commitment.status().code());
    lines.add("claim", cue(commitment.claim()));
    terms(lines, commitment.terms());
    return lines.toString();
  }

  private void terms(GoldenLines lines, Terms terms) {
    quantity(lines, "quantity", terms.quantity());
    span(lines, "condition", terms.condition());
    span(lines, "residual", terms.residual());
    span(lines, "reason", terms.reason());
    terms.previous().forEach(previous -> lines.add("previous", words(previous)));
    terms.partOf().ifPresent(id -> lines.add("part_of", action(id)));
    span(lines, "agreement", terms.agreement());
  }

  private String action(String id) {
    return reading.commitments().stream()
        .filter(commitment -> commitment.id().equals(id))
        .map(commitment -> words(commitment.action()))
        .findAny()
        .orElse("-");
  }

  private String level(Level level) {
    GoldenLines lines = new GoldenLines("level");
    lines.add("holder", words(level.holder().map(Participant::span)));
    lines.add("number", words(level.quantity().span()));
    lines.add("of", words(level.of()));
    lines.add("place", words(level.place().map(Participant::span)));
    lines.add("as_of", words(level.asOf().map(Time::span)));
    lines.add("claim", cue(level.claim()));
    return lines.toString();
  }

  private String event(Event event) {
    GoldenLines lines = new GoldenLines("event");
    lines.add("trigger", words(event.trigger()));
    lines.add("type", event.type().name());
    event.mode().ifPresent(mode -> lines.add("mode", mode));
    lines.add("status", event.status().code());
    participants(lines, "actor", event.actors());
    participants(lines, "recipient", event.recipients());
    participants(lines, "place", event.places());
    lines.add("when", words(event.when().map(Time::span)));
    harm(lines, event.harm());
    span(lines, "weapon", event.weapon());
    lines.add("claim", cue(event.claim()));
    return lines.toString();
  }

  private void participants(GoldenLines lines, String key, List<Participant> participants) {
    participants.forEach(participant -> lines.add(key, words(participant.span())));
  }

  private void harm(GoldenLines lines, Harm harm) {
    quantity(lines, "killed", harm.killed());
    quantity(lines, "wounded", harm.wounded());
    quantity(lines, "arrested", harm.arrested());
    quantity(lines, "displaced", harm.displaced());
  }

  private String cue(Optional<String> id) {
    return words(
        reading.claims().stream()
            .filter(claim -> id.isPresent() && claim.id().equals(id.get()))
            .findAny()
            .flatMap(Claim::cue));
  }

  private void quantity(GoldenLines lines, String key, Optional<Quantity> quantity) {
    span(lines, key, quantity.map(Quantity::span));
  }

  private void span(GoldenLines lines, String key, Optional<Span> span) {
    span.ifPresent(found -> lines.add(key, words(found)));
  }

  private String words(Optional<Span> span) {
    return span.map(this::words).orElse("-");
  }

  private String words(Span span) {
    return span.of(text).replace('\n', ' ');
  }
}
