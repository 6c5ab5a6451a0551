package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Subtype;

/**
 * The mentions and entities of one reading. An entity lists its mentions by their places in the
 * reading's list, counted from 0.
 */
final class NamesJson {
  private final JsonGenerator json;
  private final Members members;
  private final Reading reading;
  private final Map<Mention, Integer> places = new HashMap<>();
  private final Map<Mention, String> ids = new HashMap<>();

  NamesJson(JsonGenerator json, Members members, Reading reading) {
    this.json = json;
    this.members = members;
    this.reading = reading;
    for (Mention mention : reading.mentions()) {
      places.put(mention, places.size());
    }
    for (Entity entity : reading.entities()) {
      entity.mentions().forEach(mention -> ids.put(mention, entity.id()));
    }
  }

  void write() throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : reading.mentions()) {
      write(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Entity entity : reading.entities()) {
      write(entity);
    }
    json.writeEndArray();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    members.ends(mention.span());
    members.string("type", mention.type().code());
    members.string("subtype", code(mention.subtype()));
    members.string("form", mention.form().code());
    members.string("entity", Optional.ofNullable(ids.get(mention)));
    members.span("role", mention.role());
    known("stands_for", mention.standsFor());
    json.writeEndObject();
  }

  private void write(Entity entity) throws IOException {
    json.writeStartObject();
    members.string("id", entity.id());
    members.string("type", entity.type().code());
    members.string("subtype", code(entity.subtype()));
    members.string("name", entity.name());
    members.string(
        "gender",
        entity.gender() == Gender.UNKNOWN ? Optional.empty() : Optional.of(entity.gender().code()));
    json.writeArrayFieldStart("mentions");
    for (Mention mention : entity.mentions()) {
      json.writeNumber(places.getOrDefault(mention, -1));
    }
    json.writeEndArray();
    known("known", entity.known());
    json.writeEndObject();
  }

  private static Optional<String> code(Subtype subtype) {
    return subtype == Subtype.NONE ? Optional.empty() : Optional.of(subtype.code());
  }

  private void known(String name, Optional<Known> known) throws IOException {
    json.writeFieldName(name);
    if (known.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    members.string("key", known.get().key());
    members.string("arabic", known.get().arabic());
    members.string("english", known.get().english());
    json.writeEndObject();
  }
}
