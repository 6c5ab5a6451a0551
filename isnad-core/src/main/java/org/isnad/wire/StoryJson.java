package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Event;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Terms;
import org.isnad.annotation.Time;

/**
 * The commitments, levels and events of one reading. A quantity or a time that one of them is about
 * is written as its place in the reading's list, counted from 0.
 */
final class StoryJson {
  private final JsonGenerator json;
  private final Members members;
  private final Reading reading;

  StoryJson(JsonGenerator json, Members members, Reading reading) {
    this.json = json;
    this.members = members;
    this.reading = reading;
  }

  void write() throws IOException {
    json.writeArrayFieldStart("commitments");
    for (Commitment commitment : reading.commitments()) {
      write(commitment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("levels");
    for (Level level : reading.levels()) {
      write(level);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (Event event : reading.events()) {
      write(event);
    }
    json.writeEndArray();
  }

  private void write(Commitment commitment) throws IOException {
    json.writeStartObject();
    members.string("id", commitment.id());
    participants("party", commitment.party());
    members.span("action", Optional.of(commitment.action()));
    write(commitment.deadline());
    members.string("status", commitment.status().code());
    members.string("claim", commitment.claim());
    write(commitment.terms());
    members.number("confidence", commitment.confidence());
    members.string("rule", commitment.rule());
    json.writeEndObject();
  }

  private void write(Optional<Deadline> deadline) throws IOException {
    json.writeFieldName("deadline");
    if (deadline.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    members.string("value", deadline.get().value());
    members.ends(deadline.get().span());
    members.interval(deadline.get().interval());
    json.writeEndObject();
  }

  private void write(Terms terms) throws IOException {
    quantity("quantity", terms.quantity());
    members.span("condition", terms.condition());
    members.span("residual", terms.residual());
    members.span("reason", terms.reason());
    members.spans("previous", terms.previous());
    members.string("part_of", terms.partOf());
    members.span("agreement", terms.agreement());
  }

  private void write(Level level) throws IOException {
    json.writeStartObject();
    members.string("id", level.id());
    participant("holder", level.holder());
    quantity("quantity", Optional.of(level.quantity()));
    members.span("of", level.of());
    participant("place", level.place());
    time("as_of", level.asOf());
    members.string("claim", level.claim());
    members.number("confidence", level.confidence());
    members.string("rule", level.rule());
    json.writeEndObject();
  }

  private void write(Event event) throws IOException {
    json.writeStartObject();
    members.string("id", event.id());
    members.span("trigger", Optional.of(event.trigger()));
    members.spans("more", event.more());
    members.string("type", event.type().name());
    members.string("mode", event.mode());
    members.string("status", event.status().code());
    participants("actors", event.actors());
    participants("recipients", event.recipients());
    participants("places", event.places());
    time("when", event.when());
    quantity("killed", event.harm().killed());
    quantity("wounded", event.harm().wounded());
    quantity("arrested", event.harm().arrested());
    quantity("displaced", event.harm().displaced());
    members.span("weapon", event.weapon());
    members.string("claim", event.claim());
    members.number("confidence", event.confidence());
    members.string("rule", event.rule());
    json.writeEndObject();
  }

  private void participants(String name, List<Participant> participants) throws IOException {
    json.writeArrayFieldStart(name);
    for (Participant participant : participants) {
      write(participant);
    }
    json.writeEndArray();
  }

  private void participant(String name, Optional<Participant> participant) throws IOException {
    json.writeFieldName(name);
    if (participant.isPresent()) {
      write(participant.get());
    } else {
      json.writeNull();
    }
  }

  private void write(Participant participant) throws IOException {
    json.writeStartObject();
    members.ends(participant.span());
    members.string("entity", participant.entity());
    json.writeEndObject();
  }

  private void quantity(String name, Optional<Quantity> quantity) throws IOException {
    place(name, quantity, reading.quantities());
  }

  private void time(String name, Optional<Time> time) throws IOException {
    place(name, time, reading.times());
  }

  private <T> void place(String name, Optional<T> one, List<T> all) throws IOException {
    json.writeFieldName(name);
    int at = one.isPresent() ? all.indexOf(one.get()) : -1;
    if (at < 0) {
      json.writeNull();
    } else {
      json.writeNumber(at);
    }
  }
}
