package org.isnad.store;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Event;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Harm;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Terms;
import org.isnad.annotation.Time;
import org.isnad.text.Span;

/**
 * Commitments, levels and events, as rows and back. The times and quantities that they are about
 * are kept as places in the reading's lists.
 *
 * @param rows the reading's rows
 * @param times the reading's times
 * @param quantities the reading's quantities
 */
record StoryRows(ReadingRows rows, List<Time> times, List<Quantity> quantities) {

  void putCommitments(List<Commitment> commitments) {
    for (int at = 0; at < commitments.size(); at++) {
      Commitment commitment = commitments.get(at);
      Optional<Deadline> deadline = commitment.deadline();
      Terms terms = commitment.terms();
      Cells cells =
          new Cells(at)
              .put(commitment.id())
              .span(commitment.action())
              .put(deadline.map(Deadline::value))
              .span(deadline.map(Deadline::span))
              .interval(deadline.flatMap(Deadline::interval))
              .put(commitment.status().code())
              .put(commitment.claim());
      put(cells, terms).put(commitment.confidence()).put(commitment.rule());
      rows.add(Table.COMMITMENT, cells);
      participants(Table.COMMITMENT_SPAN, at, "party", commitment.party());
      spans(Table.COMMITMENT_SPAN, at, "previous", terms.previous());
    }
  }

  private Cells put(Cells cells, Terms terms) {
    return cells
        .put(Places.of(terms.quantity(), quantities))
        .span(terms.condition())
        .span(terms.residual())
        .span(terms.reason())
        .put(terms.partOf())
        .span(terms.agreement());
  }

  void putLevels(List<Level> levels) {
    for (int at = 0; at < levels.size(); at++) {
      Level level = levels.get(at);
      rows.add(
          Table.LEVEL,
          new Cells(at)
              .put(level.id())
              .participant(level.holder())
              .put(Places.of(Optional.of(level.quantity()), quantities))
              .span(level.of())
              .participant(level.place())
              .put(Places.of(level.asOf(), times))
              .put(level.claim())
              .put(level.confidence())
              .put(level.rule()));
    }
  }

  void putEvents(List<Event> events) {
    for (int at = 0; at < events.size(); at++) {
      Event event = events.get(at);
      Harm harm = event.harm();
      rows.add(
          Table.EVENT,
          new Cells(at)
              .put(event.id())
              .span(event.trigger())
              .put(event.type().name())
              .put(event.mode())
              .put(event.status().code())
              .put(Places.of(event.when(), times))
              .put(Places.of(harm.killed(), quantities))
              .put(Places.of(harm.wounded(), quantities))
              .put(Places.of(harm.arrested(), quantities))
              .put(Places.of(harm.displaced(), quantities))
              .span(event.weapon())
              .put(event.claim())
              .put(event.confidence())
              .put(event.rule()));
      spans(Table.EVENT_SPAN, at, "more", event.more());
      participants(Table.EVENT_SPAN, at, "actor", event.actors());
      participants(Table.EVENT_SPAN, at, "recipient", event.recipients());
      participants(Table.EVENT_SPAN, at, "place", event.places());
    }
  }

  List<Commitment> takeCommitments() {
    int[] at = {0};
    return rows.each(Table.COMMITMENT, cells -> commitment(at[0]++, cells));
  }

  private Commitment commitment(int at, Cursor cells) {
    String id = cells.text();
    Span action = cells.span();
    Optional<Deadline> deadline = deadline(cells);
    CommitmentStatus status = CommitmentStatus.of(cells.text());
    Optional<String> claim = cells.optionalText();
    Terms terms =
        new Terms(
            Places.at(cells.optionalInteger(), quantities),
            cells.optionalSpan(),
            cells.optionalSpan(),
            cells.optionalSpan(),
            rows.under(Table.COMMITMENT_SPAN, Cursor::span, at, "previous"),
            cells.optionalText(),
            cells.optionalSpan());
    List<Participant> party =
        rows.under(Table.COMMITMENT_SPAN, StoryRows::participant, at, "party");
    return new Commitment(
        id, party, action, deadline, status, claim, terms, cells.real(), cells.text());
  }

  private static Optional<Deadline> deadline(Cursor cells) {
    Optional<String> value = cells.optionalText();
    Optional<Span> span = cells.optionalSpan();
    Optional<Interval> interval = cells.interval();
    return value.map(due -> new Deadline(due, span.orElseThrow(), interval));
  }

  List<Level> takeLevels() {
    return rows.each(Table.LEVEL, this::level);
  }

  private Level level(Cursor cells) {
    String id = cells.text();
    Optional<Participant> holder = cells.participant();
    Quantity quantity = Places.at(cells.optionalInteger(), quantities).orElseThrow();
    Optional<Span> of = cells.optionalSpan();
    Optional<Participant> place = cells.participant();
    return new Level(
        id,
        holder,
        quantity,
        of,
        place,
        Places.at(cells.optionalInteger(), times),
        cells.optionalText(),
        cells.real(),
        cells.text());
  }

  List<Event> takeEvents() {
    int[] at = {0};
    return rows.each(Table.EVENT, cells -> event(at[0]++, cells));
  }

  private Event event(int at, Cursor cells) {
    return new Event(
        cells.text(),
        cells.span(),
        rows.under(Table.EVENT_SPAN, Cursor::span, at, "more"),
        EventType.valueOf(cells.text()),
        cells.optionalText(),
        Codes.of(EventStatus.values(), EventStatus::code, cells.text()),
        rows.under(Table.EVENT_SPAN, StoryRows::participant, at, "actor"),
        rows.under(Table.EVENT_SPAN, StoryRows::participant, at, "recipient"),
        rows.under(Table.EVENT_SPAN, StoryRows::participant, at, "place"),
        Places.at(cells.optionalInteger(), times),
        new Harm(counted(cells), counted(cells), counted(cells), counted(cells)),
        cells.optionalSpan(),
        cells.optionalText(),
        cells.real(),
        cells.text());
  }

  private Optional<Quantity> counted(Cursor cells) {
    return Places.at(cells.optionalInteger(), quantities);
  }

  private static Participant participant(Cursor cells) {
    return new Participant(cells.span(), cells.optionalText());
  }

  private void spans(Table table, int parent, String role, List<Span> spans) {
    participants(table, parent, role, spans.stream().map(Participant::unknown).toList());
  }

  private void participants(Table table, int parent, String role, List<Participant> all) {
    for (int at = 0; at < all.size(); at++) {
      Participant one = all.get(at);
      rows.add(table, new Cells(parent).put(role).put(at).span(one.span()).put(one.entity()));
    }
  }
}
