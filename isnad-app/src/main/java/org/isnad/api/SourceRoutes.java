package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.SourceProfile;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;
import org.isnad.search.Found;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Sources across articles, and joining and parting them. */
final class SourceRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /** Further on there are only sources of a claim or two; an export gives everything. */
  private static final int DEEPEST = 10_000;

  private final Catalog catalog;
  private final Answers answers;
  private final Clock clock;

  SourceRoutes(Catalog catalog, Answers answers, Clock clock) {
    this.catalog = catalog;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/sources", this::sources);
    Api.get(server, "/sources/{key}", this::source);
    server.post(Api.ROOT + "/sources/{key}/join", this::join);
    server.post(Api.ROOT + "/sources/{key}/part", this::part);
  }

  private void sources(Context request) {
    Parameters asked = Parameters.of(request, "kind", "name", "cursor", "limit");
    String kind = asked.one("kind").orElse("");
    String name = asked.one("name").orElse("");
    int from = (int) Math.min(DEEPEST, asked.position());
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          List<Found.Count> some = catalog.sources(kind, name, from, limit);
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (Found.Count count : some) {
            write(json, count);
          }
          json.writeEndArray();
          if (some.size() == limit && from + limit < DEEPEST) {
            json.writeStringField("next", asked.next(from + (long) limit));
          }
          json.writeEndObject();
        });
  }

  private void write(JsonGenerator json, Found.Count count) throws IOException {
    Optional<Source> source = catalog.source(count.value());
    json.writeStartObject();
    json.writeStringField("key", count.value());
    json.writeStringField("name", source.map(Source::name).orElse(count.value()));
    if (source.isPresent()) {
      json.writeStringField("kind", source.get().kind().code());
    }
    json.writeNumberField("claims", count.count());
    json.writeEndObject();
  }

  private void source(Context request) {
    Parameters.of(request);
    String key = request.pathParam("key");
    answers.tagged(
        request,
        json -> {
          write(json, catalog.profile(key, LocalDate.now(clock)).orElseThrow(() -> missing(key)));
        });
  }

  private static void write(JsonGenerator json, SourceProfile profile) throws IOException {
    Source source = profile.source();
    json.writeStartObject();
    json.writeStringField("key", source.key().key());
    json.writeStringField("name", source.name());
    json.writeStringField("kind", source.kind().code());
    json.writeStringField("effective", source.effective().key());
    json.writeNumberField("claims", profile.claims());
    json.writeNumberField("passedOn", profile.passedOn());
    json.writeNumberField("commitments", profile.commitments());
    json.writeNumberField("overdue", profile.overdue());
    counts(json, "months", profile.months());
    json.writeArrayFieldStart("naming");
    for (SourceProfile.Naming naming : profile.naming()) {
      json.writeStartObject();
      json.writeStringField("outlet", naming.outlet());
      json.writeNumberField("claims", naming.claims());
      counts(json, "names", naming.names());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("members");
    for (Source member : profile.members()) {
      json.writeString(member.key().key());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    for (SourceDecision decision : profile.decisions()) {
      write(json, decision);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, List<Found.Count> counts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Found.Count count : counts) {
      json.writeStartObject();
      json.writeStringField("value", count.value());
      json.writeNumberField("count", count.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static RefusedException missing(String key) {
    return new RefusedException(404, "expected a source of the ledger, found " + key);
  }

  private static void write(JsonGenerator json, SourceDecision decision) throws IOException {
    json.writeStartObject();
    json.writeNumberField("sequence", decision.sequence());
    json.writeStringField("source", decision.source().key());
    if (decision.into().isPresent()) {
      json.writeStringField("into", decision.into().get().key());
    }
    JudgementJson.decision(json, decision.decision());
    json.writeEndObject();
  }

  private void join(Context request) {
    decide(request, true);
  }

  private void part(Context request) {
    decide(request, false);
  }

  private void decide(Context request, boolean join) {
    Visitor visitor = Visitor.with(request, Role.EDITOR);
    Parameters.of(request);
    SourceKey key = known(request.pathParam("key"));
    JsonBody body = JsonBody.of(request, join ? List.of("into", "why") : List.of("why"), "");
    Decision decision = new Decision(visitor.name(), body.word("why"), clock.instant());
    SourceDecision made =
        join
            ? catalog.ledger().join(key, new SourceKey(body.required("into")), decision)
            : catalog.ledger().part(key, decision);
    catalog.catchUp(articles -> {});
    answers.give(request, HttpStatus.CREATED, json -> write(json, made));
  }

  private SourceKey known(String key) {
    return catalog.source(key).map(Source::key).orElseThrow(() -> missing(key));
  }
}
