package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.rows.RowJson;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.Near;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Order;
import org.isnad.search.SearchRequest.Type;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;

/** Claims, articles and commitments by their words and by what they are. */
final class SearchRoutes implements Routes {
  private static final int USUAL = 20;
  private static final int MOST = 100;

  /** As deep as a search goes; an export gives everything. */
  private static final int DEEPEST = 10_000;

  private final Catalog catalog;
  private final Answers answers;

  SearchRoutes(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @Override
  public void in(Javalin server) {
    server.get(Api.ROOT + "/claims", request -> find(request, Type.CLAIM));
    server.get(Api.ROOT + "/claims/{id}", this::claim);
    server.get(Api.ROOT + "/articles", request -> find(request, Type.ARTICLE));
    server.get(Api.ROOT + "/commitments", request -> find(request, Type.COMMITMENT));
  }

  private void find(Context request, Type type) {
    Parameters asked = Parameters.of(request, names(type));
    Optional<String> like = type == Type.CLAIM ? asked.one("like") : Optional.empty();
    if (like.isPresent()) {
      answers.tagged(request, json -> near(json, like.get(), asked.limit(USUAL, MOST)));
    } else {
      SearchRequest wanted = wanted(asked, type);
      answers.tagged(request, json -> found(json, asked, wanted));
    }
  }

  private static String[] names(Type type) {
    Stream<String> general =
        Stream.of(
            "q",
            "from",
            "to",
            "about-from",
            "about-to",
            "least",
            "most",
            "order",
            "cursor",
            "limit");
    Stream<String> facets =
        Stream.of(Facet.values()).filter(facet -> facet.isOf(type)).map(Facet::code);
    Stream<String> like = type == Type.CLAIM ? Stream.of("like") : Stream.empty();
    return Stream.of(general, facets, like).flatMap(names -> names).toArray(String[]::new);
  }

  private SearchRequest wanted(Parameters asked, Type type) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = facet.isOf(type) ? asked.all(facet.code()) : List.of();
      if (!values.isEmpty()) {
        filters.put(facet, values(facet, values));
      }
    }
    List<String> orders =
        type == Type.COMMITMENT
            ? List.of("newest", "oldest", "relevance")
            : List.of("relevance", "newest", "oldest");
    return new SearchRequest(
        type,
        asked.one("q").orElse(""),
        filters,
        asked.days("from", "to"),
        asked.days("about-from", "about-to"),
        asked.range("least", "most"),
        order(asked.choice("order", orders)),
        (int) Math.min(DEEPEST, asked.position()),
        asked.limit(USUAL, MOST));
  }

  private List<String> values(Facet facet, List<String> written) {
    return switch (facet) {
      case SOURCE, CHAIN, PARTY -> catalog.keysOf(written);
      case PLACE -> Catalog.placesOf(written);
      default -> written;
    };
  }

  private static Order order(String word) {
    return switch (word) {
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> Order.RELEVANCE;
    };
  }

  private void found(JsonGenerator json, Parameters asked, SearchRequest wanted)
      throws IOException {
    Found found = catalog.index().find(wanted);
    json.writeStartObject();
    json.writeNumberField("total", found.total());
    json.writeArrayFieldStart("items");
    items(new RowJson(json), wanted.type(), found.hits().stream().map(Found.Hit::id).toList());
    json.writeEndArray();
    json.writeFieldName("facets");
    new RowJson(json).facets(found.facets(), catalog::nameOf);
    int next = wanted.offset() + wanted.limit();
    if (next < found.total() && next < DEEPEST) {
      json.writeStringField("next", asked.next(next));
    }
    json.writeEndObject();
  }

  private void items(RowJson rows, Type type, List<String> names) throws IOException {
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
        for (var commitment : reading.commitments()) {
          if (commitment.id().equals(id)) {
            rows.commitment(reading, commitment);
          }
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
          StoredClaim claim =
              reading.claims().stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> missing(id));
          new RowJson(json).claim(reading, claim);
        });
  }

  private static RefusedException missing(RowId id) {
    return new RefusedException(404, "expected a claim of the ledger, found " + id);
  }
}
