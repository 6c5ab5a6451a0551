package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Change;
import org.isnad.ledger.Counts;
import org.isnad.ledger.StoredRefusal;
import org.isnad.server.Routes;

/** The ledger as a whole: how much it holds, how it grew, and what describes the API. */
final class LedgerRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Catalog catalog;
  private final Answers answers;
  private final String build;

  LedgerRoutes(Catalog catalog, Answers answers, String build) {
    this.catalog = catalog;
    this.answers = answers;
    this.build = build;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/ledger", this::ledger);
    Api.get(server, "/ledger/refusals", this::refusals);
    Api.get(server, "/changes", this::changes);
    server.get(Api.ROOT + "/openapi.json", LedgerRoutes::description);
  }

  private void ledger(Context request) {
    Parameters.of(request);
    answers.tagged(
        request,
        json -> {
          Counts counts = catalog.ledger().counts();
          json.writeStartObject();
          json.writeStringField("build", build);
          json.writeNumberField("sequence", counts.sequence());
          json.writeNumberField("indexed", catalog.index().sequence());
          json.writeNumberField("articles", counts.articles());
          json.writeNumberField("versions", counts.versions());
          json.writeNumberField("readings", counts.readings());
          json.writeNumberField("claims", counts.claims());
          json.writeNumberField("judgements", counts.judgements());
          json.writeEndObject();
        });
  }

  private void refusals(Context request) {
    Parameters asked = Parameters.of(request, "cursor", "limit");
    long position = asked.position();
    int limit = asked.limit(USUAL, MOST);
    List<StoredRefusal> some =
        catalog.ledger().refusals(position == 0 ? Long.MAX_VALUE : position, limit);
    answers.give(
        request,
        HttpStatus.OK,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (StoredRefusal one : some) {
            write(json, one);
          }
          json.writeEndArray();
          if (some.size() == limit && some.get(limit - 1).number() > 1) {
            json.writeStringField("next", asked.next(some.get(limit - 1).number()));
          }
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, StoredRefusal one) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", one.number());
    json.writeStringField("source", one.refusal().origin().source());
    if (one.refusal().origin().position() > 0) {
      json.writeNumberField("position", one.refusal().origin().position());
    }
    json.writeStringField("fault", one.refusal().fault());
    json.writeStringField("reason", one.refusal().reason());
    json.writeStringField("when", one.when().toString());
    json.writeEndObject();
  }

  private void changes(Context request) {
    Parameters asked = Parameters.of(request, "after", "limit");
    long after = asked.number("after", 0, 0, Long.MAX_VALUE);
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          List<Change> changes = catalog.ledger().changes(after, limit);
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (Change change : changes) {
            json.writeStartObject();
            json.writeNumberField("sequence", change.sequence());
            json.writeStringField("kind", change.kind().code());
            if (change.article() > 0) {
              json.writeNumberField("article", change.article());
            }
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberField(
              "through", changes.isEmpty() ? after : changes.get(changes.size() - 1).sequence());
          json.writeEndObject();
        });
  }

  private static void description(Context request) {
    Parameters.of(request);
    try (InputStream in = LedgerRoutes.class.getResourceAsStream("openapi.json")) {
      request
          .contentType("application/json")
          .result(Objects.requireNonNull(in, "openapi.json").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("expected the program's own files", e);
    }
  }
}
