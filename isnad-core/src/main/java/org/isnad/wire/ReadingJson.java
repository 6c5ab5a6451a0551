package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.text.Article;

/** The members of one reading, in the order in which they are written. */
final class ReadingJson {
  private final JsonGenerator json;
  private final Members members;

  ReadingJson(JsonGenerator json, CodePoints points) {
    this.json = json;
    members = new Members(json, points);
  }

  void write(Reading reading) throws IOException {
    json.writeStartObject();
    json.writeFieldName("article");
    write(reading.article());
    json.writeArrayFieldStart("claims");
    for (Claim claim : reading.claims()) {
      write(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (Time time : reading.times()) {
      write(time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : reading.quantities()) {
      write(quantity);
    }
    json.writeEndArray();
    new NamesJson(json, members, reading).write();
    new StoryJson(json, members, reading).write();
    json.writeEndObject();
  }

  private void write(Article article) throws IOException {
    json.writeStartObject();
    members.string("id", article.id());
    members.string("title", article.title());
    members.string("publisher", filled(article.publisher()));
    members.string("published", filled(article.published().toString()));
    members.string("text", article.text());
    json.writeEndObject();
  }

  private void write(Claim claim) throws IOException {
    json.writeStartObject();
    members.string("id", claim.id());
    members.span("cue", claim.cue());
    members.spans("content", claim.content());
    json.writeArrayFieldStart("chain");
    for (Link link : claim.chain()) {
      write(link);
    }
    json.writeEndArray();
    members.string("act", claim.act().code());
    members.string("form", claim.form().code());
    members.string("certainty", claim.certainty().code());
    members.string("polarity", claim.polarity().code());
    members.number("confidence", claim.confidence());
    members.string("rule", claim.rule());
    json.writeEndObject();
  }

  private void write(Link link) throws IOException {
    json.writeStartObject();
    members.span("span", link.span());
    members.string("name", link.name());
    members.string("kind", link.kind().code());
    members.string("resolution", link.resolution().code());
    members.string("entity", link.entity());
    json.writeArrayFieldStart("via");
    for (String relay : link.via()) {
      json.writeString(Surrogates.paired(relay));
    }
    json.writeEndArray();
    people(link.people());
    json.writeArrayFieldStart("made_of");
    for (Part part : link.madeOf()) {
      json.writeStartObject();
      members.ends(part.span());
      people(Optional.of(part.people()));
      json.writeEndObject();
    }
    json.writeEndArray();
    members.span("role", link.role());
    members.span("anonymity", link.anonymity());
    json.writeEndObject();
  }

  private void write(Time time) throws IOException {
    json.writeStartObject();
    members.ends(time.span());
    members.string("type", time.type().name());
    members.string("value", time.value());
    members.interval(time.interval());
    members.string(
        "mod", time.mod() == Mod.NONE ? Optional.empty() : Optional.of(time.mod().name()));
    members.string("rule", time.rule());
    json.writeEndObject();
  }

  private void write(Quantity quantity) throws IOException {
    json.writeStartObject();
    members.ends(quantity.span());
    members.number("low", quantity.low());
    members.number("high", quantity.high());
    json.writeBooleanField("approx", quantity.approx());
    members.string("unit", quantity.unit());
    members.string("code", quantity.code());
    members.string("rule", quantity.rule());
    json.writeEndObject();
  }

  private void people(Optional<People> people) throws IOException {
    json.writeFieldName("people");
    if (people.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("low", people.get().low());
    json.writeFieldName("high");
    if (people.get().high() == Integer.MAX_VALUE) {
      json.writeNull();
    } else {
      json.writeNumber(people.get().high());
    }
    json.writeEndObject();
  }

  private static Optional<String> filled(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
