package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.text.Span;

/** The kinds of members that a reading's objects have, each with its name and its value. */
final class Members {
  private final JsonGenerator json;
  private final CodePoints points;

  Members(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  void number(String name, double value) throws IOException {
    json.writeFieldName(name);
    if (Double.isInfinite(value)) {
      json.writeNull();
    } else {
      json.writeNumber(Decimal.of(value));
    }
  }

  void span(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      value(span.get());
    } else {
      json.writeNull();
    }
  }

  void spans(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      value(span);
    }
    json.writeEndArray();
  }

  private void value(Span span) throws IOException {
    json.writeStartObject();
    ends(span);
    json.writeEndObject();
  }

  void ends(Span span) throws IOException {
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
  }

  void interval(Optional<Interval> interval) throws IOException {
    string("from", interval.map(Interval::from).map(Object::toString));
    string("to", interval.map(Interval::to).map(Object::toString));
  }

  void string(String name, String value) throws IOException {
    json.writeStringField(name, Surrogates.paired(value));
  }

  void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
