package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Outlet;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceCount;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;
import org.isnad.search.Found;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Sources across articles, joining and parting them, and the papers that print them. */
final class SourceRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

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
    server.get(Api.ROOT + "/sources", this::sources);
    server.get(Api.ROOT + "/sources/{key}", this::source);
    server.post(Api.ROOT + "/sources/{key}/join", this::join);
    server.post(Api.ROOT + "/sources/{key}/part", this::part);
    server.get(Api.ROOT + "/outlets", this::outlets);
    server.get(Api.ROOT + "/outlets/{name}", this::outlet);
  }

  private void sources(Context request) {
    Parameters asked = Parameters.of(request, "kind", "publisher", "cursor", "limit");
    Optional<String> kind = asked.one("kind");
    Optional<String> publisher = asked.one("publisher");
    long from = asked.position();
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          List<List<SourceCount>> all = counted(kind, publisher);
          json.writeStartObject();
          json.writeNumberField("total", all.size());
          json.writeArrayFieldStart("items");
          for (List<SourceCount> counts : all.stream().skip(from).limit(limit).toList()) {
            write(json, counts);
          }
          json.writeEndArray();
          if (from + limit < all.size()) {
            json.writeStringField("next", asked.next(from + limit));
          }
          json.writeEndObject();
        });
  }

  /** The counts of each source, the most frequent source first. */
  private List<List<SourceCount>> counted(Optional<String> kind, Optional<String> publisher) {
    Map<SourceKey, List<SourceCount>> bySource = new LinkedHashMap<>();
    for (SourceCount count : catalog.ledger().sourceCounts()) {
      if (kind.filter(wanted -> !count.kind().code().equals(wanted)).isEmpty()
          && publisher.filter(wanted -> !count.publisher().equals(wanted)).isEmpty()) {
        bySource.computeIfAbsent(count.source(), any -> new ArrayList<>()).add(count);
      }
    }
    List<List<SourceCount>> all = new ArrayList<>(bySource.values());
    all.sort(Comparator.comparingLong(SourceRoutes::claims).reversed());
    return all;
  }

  private static long claims(List<SourceCount> counts) {
    return counts.stream().mapToLong(SourceCount::claims).sum();
  }

  private static void write(JsonGenerator json, List<SourceCount> counts) throws IOException {
    SourceCount first = counts.get(0);
    json.writeStartObject();
    json.writeStringField("key", first.source().key());
    json.writeStringField("name", first.name());
    json.writeStringField("kind", first.kind().code());
    json.writeNumberField("claims", claims(counts));
    json.writeArrayFieldStart("publishers");
    for (SourceCount count : counts) {
      json.writeStartObject();
      json.writeStringField("name", count.publisher());
      json.writeNumberField("claims", count.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void source(Context request) {
    Parameters.of(request);
    String key = request.pathParam("key");
    answers.tagged(
        request,
        json -> {
          Source source = catalog.source(key).orElseThrow(() -> missing(key));
          json.writeStartObject();
          json.writeStringField("key", source.key().key());
          json.writeStringField("name", source.name());
          json.writeStringField("kind", source.kind().code());
          json.writeStringField("effective", source.effective().key());
          json.writeArrayFieldStart("decisions");
          for (SourceDecision decision : catalog.ledger().decisions()) {
            if (decision.source().equals(source.key())) {
              write(json, decision);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
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

  private void outlets(Context request) {
    Parameters asked = Parameters.of(request, "limit");
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (Outlet outlet : catalog.outlets(limit)) {
            write(json, outlet);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void outlet(Context request) {
    Parameters.of(request);
    String name = request.pathParam("name");
    answers.tagged(
        request,
        json -> {
          Outlet outlet = catalog.outlet(name);
          if (outlet.claims() == 0) {
            throw new RefusedException(404, "expected an outlet of the ledger, found " + name);
          }
          write(json, outlet);
        });
  }

  private void write(JsonGenerator json, Outlet outlet) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", outlet.name());
    json.writeNumberField("claims", outlet.claims());
    json.writeNumberField("named", outlet.named());
    json.writeNumberField("unnamed", outlet.unnamed());
    json.writeNumberField("unattributed", outlet.unattributed());
    json.writeArrayFieldStart("media");
    for (Found.Count count : outlet.media()) {
      json.writeStartObject();
      json.writeStringField("key", count.value());
      json.writeStringField("name", catalog.nameOf(count.value()));
      json.writeNumberField("claims", count.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
