package org.isnad.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.wire.CodePoints;

/** Hits as JSON, one object a line; offsets count code points of the article's text. */
final class JsonHits implements HitWriter {
  private final JsonGenerator json;

  JsonHits(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void begin(long total, int skipped) {
    // the number of lines tells
  }

  @Override
  public void claim(FoundClaim found, List<Span> marks) throws IOException {
    Article article = found.reading().reading().article();
    Claim claim = found.claim().claim();
    CodePoints points = CodePoints.of(article.text());
    json.writeStartObject();
    json.writeStringField("id", found.claim().id().toString());
    article(found.reading());
    json.writeArrayFieldStart("content");
    for (Span span : claim.content()) {
      span(span, article.text(), points);
    }
    json.writeEndArray();
    if (claim.cue().isPresent()) {
      json.writeFieldName("cue");
      span(claim.cue().get(), article.text(), points);
    }
    json.writeArrayFieldStart("chain");
    for (int i = 0; i < claim.chain().size(); i++) {
      link(claim.chain().get(i), found.claim().sources().get(i));
    }
    json.writeEndArray();
    json.writeStringField("act", claim.act().code());
    json.writeStringField("form", claim.form().code());
    json.writeStringField("certainty", claim.certainty().code());
    json.writeStringField("polarity", claim.polarity().code());
    json.writeNumberField("confidence", claim.confidence());
    json.writeStringField("rule", claim.rule());
    if (found.claim().judgement().isPresent()) {
      json.writeStringField("judged", found.claim().judgement().get().verdict().code());
    }
    json.writeEndObject();
  }

  private void article(StoredReading reading) throws IOException {
    Article article = reading.reading().article();
    json.writeStringField("article", reading.id().toString());
    json.writeStringField("publisher", article.publisher());
    Optional<LocalDate> day = article.published().date();
    if (day.isPresent()) {
      json.writeStringField("published", article.published().toString());
    }
    json.writeStringField("title", article.title());
    if (!reading.version().addresses().isEmpty()) {
      json.writeStringField("address", reading.version().addresses().get(0));
    }
  }

  private void link(Link link, Optional<SourceKey> source) throws IOException {
    json.writeStartObject();
    if (link.name().isPresent()) {
      json.writeStringField("name", link.name().get());
    }
    json.writeStringField("kind", link.kind().code());
    json.writeStringField("resolution", link.resolution().code());
    if (source.isPresent()) {
      json.writeStringField("source", source.get().key());
    }
    json.writeEndObject();
  }

  private void span(Span span, String text, CodePoints points) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
    json.writeStringField("text", span.of(text));
    json.writeEndObject();
  }

  @Override
  public void article(StoredReading found, List<Span> marks) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", found.id().toString());
    article(found);
    json.writeNumberField("claims", found.reading().claims().size());
    json.writeEndObject();
  }

  @Override
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("facets");
    for (Facet facet : new TreeSet<>(facets.keySet())) {
      json.writeArrayFieldStart(facet.code());
      for (Found.Count count : facets.getOrDefault(facet, List.of())) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        if (facet == Facet.SOURCE || facet == Facet.CHAIN) {
          json.writeStringField("name", names.apply(count.value()));
        }
        json.writeNumberField("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
