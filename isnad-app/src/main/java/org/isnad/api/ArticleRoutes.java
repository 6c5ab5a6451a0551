package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.ReadingHead;
import org.isnad.ledger.Row;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.text.Span;
import org.isnad.wire.CodePoints;
import org.isnad.wire.ReadingWriter;

/** Articles with their readings, versions and rows. */
final class ArticleRoutes implements Routes {
  private final ReadingWriter writer = ReadingWriter.compact();
  private final Catalog catalog;
  private final Answers answers;

  ArticleRoutes(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/articles/{id}", this::article);
    Api.get(server, "/articles/{id}/versions", this::versions);
    Api.get(server, "/articles/{id}/readings", this::readings);
    Api.get(server, "/articles/{id}/rows", this::rows);
    Api.get(server, "/readings/{sequence}", this::reading);
  }

  private void article(Context request) {
    Parameters.of(request);
    VersionId id = VersionId.parse(request.pathParam("id"));
    answers.document(request, () -> writer.write(stored(id).reading()));
  }

  private StoredReading stored(VersionId id) {
    return catalog.ledger().reading(id).orElseThrow(() -> missing("an article", id));
  }

  private static RefusedException missing(String what, Object found) {
    return new RefusedException(404, "expected " + what + " of the ledger, found " + found);
  }

  private void versions(Context request) {
    Parameters.of(request);
    VersionId id = VersionId.parse(request.pathParam("id"));
    answers.tagged(
        request,
        json -> {
          List<StoredVersion> versions = catalog.ledger().versions(id.article());
          if (versions.isEmpty()) {
            throw missing("an article", id);
          }
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (StoredVersion version : versions) {
            write(json, version);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, StoredVersion version) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", version.id().toString());
    json.writeStringField("publisher", version.article().publisher());
    if (version.article().published().isKnown()) {
      json.writeStringField("published", version.article().published().toString());
    }
    json.writeStringField("title", version.article().title());
    json.writeStringField("sha256", version.hash());
    json.writeArrayFieldStart("addresses");
    for (String address : version.addresses()) {
      json.writeString(address);
    }
    json.writeEndArray();
    json.writeStringField("origin", version.origin().toString());
    json.writeStringField("added", version.added().toString());
    json.writeEndObject();
  }

  private void readings(Context request) {
    Parameters.of(request);
    VersionId id = VersionId.parse(request.pathParam("id"));
    answers.tagged(
        request,
        json -> {
          List<ReadingHead> heads = catalog.ledger().readings(id);
          if (heads.isEmpty()) {
            throw missing("an article", id);
          }
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (ReadingHead head : heads) {
            json.writeStartObject();
            json.writeNumberField("sequence", head.sequence());
            json.writeStringField("version", head.version().toString());
            json.writeStringField("reader", head.reader());
            json.writeStringField("read", head.read().toString());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void reading(Context request) {
    Parameters.of(request);
    long sequence = sequence(request.pathParam("sequence"));
    answers.document(
        request,
        () ->
            writer.write(
                catalog
                    .ledger()
                    .reading(sequence)
                    .orElseThrow(() -> missing("a reading", sequence))
                    .reading()));
  }

  private static long sequence(String written) {
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected the number of a reading, found " + written, e);
    }
  }

  private void rows(Context request) {
    Parameters.of(request);
    VersionId id = VersionId.parse(request.pathParam("id"));
    answers.tagged(request, json -> rows(json, stored(id)));
  }

  private static void rows(JsonGenerator json, StoredReading stored) throws IOException {
    CodePoints points = CodePoints.of(stored.reading().article().text());
    json.writeStartObject();
    json.writeArrayFieldStart("items");
    for (Row row : stored.rows()) {
      json.writeStartObject();
      json.writeStringField("id", row.id().toString());
      json.writeStringField("kind", row.id().kind().code());
      json.writeArrayFieldStart("spans");
      for (Span span : row.spans()) {
        json.writeStartObject();
        json.writeNumberField("start", points.at(span.start()));
        json.writeNumberField("end", points.at(span.end()));
        json.writeEndObject();
      }
      json.writeEndArray();
      Optional<Judgement> judgement = stored.judgementOf(row);
      if (judgement.isPresent()) {
        json.writeStringField("judged", judgement.get().verdict().code());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
