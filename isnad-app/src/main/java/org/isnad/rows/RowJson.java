package org.isnad.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Link;
import org.isnad.annotation.Participant;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.wire.CodePoints;

/** Writes rows as JSON objects; offsets count code points of the article's text. */
public final class RowJson {
  private final JsonGenerator json;

  /** Writes to this; closes nothing. */
  public RowJson(JsonGenerator json) {
    this.json = json;
  }

  /** A claim with its article, as it stands with what was decided about it. */
  public void claim(StoredReading reading, StoredClaim stored) throws IOException {
    Article article = reading.reading().article();
    Claim claim = stored.claim();
    CodePoints points = CodePoints.of(article.text());
    json.writeStartObject();
    json.writeStringField("id", stored.id().toString());
    head(reading);
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
      link(claim.chain().get(i), stored.sources().get(i));
    }
    json.writeEndArray();
    json.writeStringField("act", claim.act().code());
    json.writeStringField("form", claim.form().code());
    json.writeStringField("certainty", claim.certainty().code());
    json.writeStringField("polarity", claim.polarity().code());
    json.writeNumberField("confidence", claim.confidence());
    json.writeStringField("rule", claim.rule());
    judged(stored.judgement());
    json.writeEndObject();
  }

  private void head(StoredReading reading) throws IOException {
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

  /** An article without its text. */
  public void article(StoredReading found) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", found.id().toString());
    head(found);
    json.writeNumberField("claims", found.reading().claims().size());
    json.writeEndObject();
  }

  /** A commitment with its article. */
  public void commitment(StoredReading reading, StoredCommitment stored) throws IOException {
    Article article = reading.reading().article();
    Commitment commitment = stored.commitment();
    CodePoints points = CodePoints.of(article.text());
    json.writeStartObject();
    json.writeStringField("id", stored.id().toString());
    head(reading);
    json.writeArrayFieldStart("parties");
    for (int i = 0; i < commitment.party().size(); i++) {
      Participant party = commitment.party().get(i);
      json.writeStartObject();
      json.writeStringField("key", stored.parties().get(i).key());
      json.writeStringField("text", party.span().of(article.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("action");
    span(commitment.action(), article.text(), points);
    if (commitment.deadline().isPresent()) {
      json.writeStringField("deadline", commitment.deadline().get().value());
    }
    json.writeStringField("status", commitment.status().code());
    json.writeNumberField("confidence", commitment.confidence());
    json.writeStringField("rule", commitment.rule());
    judged(stored.judgement());
    json.writeEndObject();
  }

  /** How many hits have each value of each facet: an object with an array for each facet. */
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    json.writeStartObject();
    for (Facet facet : new TreeSet<>(facets.keySet())) {
      json.writeArrayFieldStart(facet.code());
      for (Found.Count count : facets.getOrDefault(facet, List.of())) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        if (facet == Facet.SOURCE || facet == Facet.CHAIN || facet == Facet.PARTY) {
          json.writeStringField("name", names.apply(count.value()));
        }
        json.writeNumberField("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void judged(Optional<Judgement> judgement) throws IOException {
    if (judgement.isPresent()) {
      json.writeStringField("judged", judgement.get().verdict().code());
    }
  }
}
