package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.FoundCommitments;
import org.isnad.catalog.Undertaking;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.rows.RowJson;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.Near;
import org.isnad.search.SearchRequest;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;

/** Claims, articles and commitments by their words and by what they are. */
final class SearchRoutes implements Routes {
  private final Catalog catalog;
  private final Answers answers;
  private final Clock clock;

  SearchRoutes(Catalog catalog, Answers answers, Clock clock) {
    this.catalog = catalog;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/claims", request -> find(request, SearchRequest.Type.CLAIM));
    Api.get(server, "/claims/{id}", this::claim);
    Api.get(server, "/articles", request -> find(request, SearchRequest.Type.ARTICLE));
    Api.get(server, "/commitments", request -> find(request, SearchRequest.Type.COMMITMENT));
    Api.get(server, "/undertakings", this::undertakings);
  }

  private void find(Context request, SearchRequest.Type type) {
    Parameters asked = SearchParameters.of(request, type);
    Optional<String> like = type == SearchRequest.Type.CLAIM ? asked.one("like") : Optional.empty();
    if (like.isPresent()) {
      answers.tagged(request, json -> near(json, like.get(), SearchParameters.limit(asked)));
    } else {
      SearchRequest wanted = new SearchParameters(catalog, today()).wanted(asked, type);
      answers.tagged(request, json -> found(json, asked, wanted));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void undertakings(Context request) {
    Parameters asked = SearchParameters.of(request, SearchRequest.Type.COMMITMENT);
    LocalDate today = today();
    SearchRequest wanted =
        new SearchParameters(catalog, today).wanted(asked, SearchRequest.Type.COMMITMENT);
    answers.tagged(
        request,
        json -> {
          FoundCommitments found = catalog.commitments(wanted);
          json.writeStartObject();
          json.writeNumberField("total", found.total());
          json.writeArrayFieldStart("items");
          for (Undertaking undertaking : found.undertakings()) {
            new UndertakingJson(json, today).write(undertaking);
          }
          json.writeEndArray();
          end(json, asked, wanted, found.total(), found.facets());
        });
  }

  private void end(
      JsonGenerator json,
      Parameters asked,
      SearchRequest wanted,
      long total,
      Map<Facet, List<Found.Count>> facets)
      throws IOException {
    json.writeFieldName("facets");
    new RowJson(json).facets(facets, catalog::nameOf);
    int next = wanted.offset() + wanted.limit();
    if (next < total && next < SearchParameters.DEEPEST) {
      json.writeStringField("next", asked.next(next));
    }
    json.writeEndObject();
  }

  private void found(JsonGenerator json, Parameters asked, SearchRequest wanted)
      throws IOException {
    Found found = catalog.index().find(wanted);
    json.writeStartObject();
    json.writeNumberField("total", found.total());
    json.writeArrayFieldStart("items");
    items(new RowJson(json), wanted.type(), found.hits().stream().map(Found.Hit::id).toList());
    json.writeEndArray();
    end(json, asked, wanted, found.total(), found.facets());
  }

  private void items(RowJson rows, SearchRequest.Type type, List<String> names) throws IOException {
    switch (type) {
      case CLAIM -> {
        for (FoundClaim found : FoundClaim.of(catalog.ledger(), names)) {
          rows.claim(found.reading(), found.claim());
        }
      }
      case ARTICLE -> {
        for (StoredReading found : FoundClaim.articles(catalog.ledger(), names)) {
          rows.article(found);
        }
      }
      case COMMITMENT -> commitments(rows, names.stream().map(RowId::parse).toList());
    }
  }

  private void commitments(RowJson rows, List<RowId> ids) throws IOException {
    Map<Long, StoredReading> readings = new HashMap<>();
    List<Long> articles = ids.stream().map(id -> id.version().article()).distinct().toList();
    catalog
        .ledger()
        .current(articles)
        .forEach(reading -> readings.put(reading.id().article(), reading));
    for (RowId id : ids) {
      StoredReading reading = readings.get(id.version().article());
      if (reading != null) {
        Optional<StoredCommitment> commitment = reading.commitment(id);
        if (commitment.isPresent()) {
          rows.commitment(reading, commitment.get());
        }
      }
    }
  }

  private void near(JsonGenerator json, String text, int limit) throws IOException {
    List<Near> near = new ArrayList<>(catalog.index().near(text, limit));
    RowJson rows = new RowJson(json);
    json.writeStartObject();
    json.writeNumberField("total", near.size());
    json.writeArrayFieldStart("items");
    for (FoundClaim found : FoundClaim.of(catalog.ledger(), near.stream().map(Near::id).toList())) {
      rows.claim(found.reading(), found.claim());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("likeness");
    for (Near one : near) {
      json.writeNumberField(one.id(), Math.round(one.likeness() * 1000) / 1000.0);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void claim(Context request) {
    Parameters.of(request);
    RowId id = RowId.parse(request.pathParam("id"));
    answers.tagged(
        request,
        json -> {
          StoredReading reading =
              catalog.ledger().reading(id.version()).orElseThrow(() -> missing(id));
          StoredClaim claim = reading.claim(id).orElseThrow(() -> missing(id));
          new RowJson(json).claim(reading, claim);
        });
  }

  private static RefusedException missing(RowId id) {
    return new RefusedException(404, "expected a claim of the ledger, found " + id);
  }
}
