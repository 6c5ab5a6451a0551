package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.text.Article;
import org.isnad.text.Span;

/** The members of one reading, in the order in which they are written. */
final class ReadingJson {
  private final JsonGenerator json;
  private final CodePoints points;

  ReadingJson(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
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
    json.writeEndObject();
  }

  private void write(Article article) throws IOException {
    json.writeStartObject();
    string("id", article.id());
    string("title", article.title());
    string("publisher", filled(article.publisher()));
    string("published", filled(article.published().toString()));
    string("text", article.text());
    json.writeEndObject();
  }

  private void write(Claim claim) throws IOException {
    json.writeStartObject();
    string("id", claim.id());
    span("cue", claim.cue());
    json.writeArrayFieldStart("content");
    for (Span span : claim.content()) {
      value(span);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("chain");
    for (Link link : claim.chain()) {
      write(link);
    }
    json.writeEndArray();
    string("act", claim.act().code());
    string("form", claim.form().code());
    string("certainty", claim.certainty().code());
    string("polarity", claim.polarity().code());
    number("confidence", claim.confidence());
    string("rule", claim.rule());
    json.writeEndObject();
  }

  private void write(Link link) throws IOException {
    json.writeStartObject();
    span("span", link.span());
    string("name", link.name());
    string("kind", link.kind().code());
    string("resolution", link.resolution().code());
    json.writeArrayFieldStart("via");
    for (String relay : link.via()) {
      json.writeString(Surrogates.paired(relay));
    }
    json.writeEndArray();
    people(link.people());
    json.writeArrayFieldStart("made_of");
    for (Part part : link.madeOf()) {
      json.writeStartObject();
      ends(part.span());
      people(Optional.of(part.people()));
      json.writeEndObject();
    }
    json.writeEndArray();
    span("role", link.role());
    span("anonymity", link.anonymity());
    json.writeEndObject();
  }

  private void write(Time time) throws IOException {
    json.writeStartObject();
    ends(time.span());
    string("type", time.type().name());
    string("value", time.value());
    string("from", time.interval().map(Interval::from).map(Object::toString));
    string("to", time.interval().map(Interval::to).map(Object::toString));
    string("mod", time.mod() == Mod.NONE ? Optional.empty() : Optional.of(time.mod().name()));
    string("rule", time.rule());
    json.writeEndObject();
  }

  private void write(Quantity quantity) throws IOException {
    json.writeStartObject();
    ends(quantity.span());
    number("low", quantity.low());
    number("high", quantity.high());
    json.writeBooleanField("approx", quantity.approx());
    string("unit", quantity.unit());
    string("code", quantity.code());
    string("rule", quantity.rule());
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

  private void number(String name, double value) throws IOException {
    json.writeFieldName(name);
    if (Double.isInfinite(value)) {
      json.writeNull();
    } else {
      json.writeNumber(Decimal.of(value));
    }
  }

  private void span(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      value(span.get());
    } else {
      json.writeNull();
    }
  }

  private void value(Span span) throws IOException {
    json.writeStartObject();
    ends(span);
    json.writeEndObject();
  }

  private void ends(Span span) throws IOException {
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
  }

  private void string(String name, String value) throws IOException {
    json.writeStringField(name, Surrogates.paired(value));
  }

  private void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static Optional<String> filled(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
