package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.catalog.Move;
import org.isnad.catalog.Telling;
import org.isnad.catalog.Undertaking;
import org.isnad.rows.RowJson;

/** Writes what a party has undertaken, as it was told over time. */
final class UndertakingJson {
  private final JsonGenerator json;
  private final LocalDate today;

  UndertakingJson(JsonGenerator json, LocalDate today) {
    this.json = json;
    this.today = today;
  }

  void write(Undertaking undertaking) throws IOException {
    Telling latest = undertaking.latest();
    json.writeStartObject();
    json.writeArrayFieldStart("parties");
    for (int i = 0; i < latest.parties().size(); i++) {
      json.writeStartObject();
      json.writeStringField("key", latest.parties().get(i).key());
      json.writeStringField("name", latest.partyName(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("action", latest.action());
    json.writeStringField("status", undertaking.status().code());
    Optional<LocalDate> due = undertaking.due();
    if (due.isPresent()) {
      json.writeStringField("due", due.get().toString());
    }
    json.writeBooleanField("overdue", undertaking.isOverdue(today));
    json.writeArrayFieldStart("moves");
    for (Move move : undertaking.moves()) {
      write(move);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tellings");
    RowJson rows = new RowJson(json);
    for (Telling telling : undertaking.tellings()) {
      rows.commitment(telling.reading(), telling.row());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Move move) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", move.from().toString());
    if (move.to().isPresent()) {
      json.writeStringField("to", move.to().get().toString());
    }
    json.writeBooleanField("slip", move.isSlip());
    json.writeStringField("by", move.by().id().toString());
    json.writeEndObject();
  }
}
