package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.SourceProfile;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceCount;
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
