package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.StoredReading;
import org.isnad.text.Span;
import org.isnad.wire.CodePoints;

/** Writes what people decided. */
final class JudgementJson {
  private JudgementJson() {}

  /**
   * A judgement.
   *
   * @param reading of its version
   */
  static void write(JsonGenerator json, Judgement judgement, StoredReading reading)
      throws IOException {
    String text = reading.version().article().text();
    CodePoints points = CodePoints.of(text);
    json.writeStartObject();
    json.writeNumberField("sequence", judgement.sequence());
    json.writeStringField("article", judgement.version().toString());
    json.writeStringField("kind", judgement.kind().code());
    String row =
        reading.rows().stream()
            .filter(judgement::fits)
            .map(found -> found.id().toString())
            .findFirst()
            .orElse("");
    if (!row.isEmpty()) {
      json.writeStringField("row", row);
    }
    json.writeArrayFieldStart("spans");
    for (Span span : judgement.spans()) {
      json.writeStartObject();
      json.writeNumberField("start", points.at(span.start()));
      json.writeNumberField("end", points.at(span.end()));
      json.writeStringField("text", span.of(text));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("verdict", judgement.verdict().code());
    json.writeObjectFieldStart("correction");
    for (Map.Entry<String, String> field : new TreeMap<>(judgement.correction()).entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    decision(json, judgement.decision());
    json.writeEndObject();
  }

  /** Who, when and why. */
  static void decision(JsonGenerator json, Decision decision) throws IOException {
    json.writeStringField("who", decision.who());
    json.writeStringField("why", decision.why());
    json.writeStringField("when", decision.when().toString());
  }
}
