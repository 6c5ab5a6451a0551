package org.isnad.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.ledger.StoredReading;
import org.isnad.rows.RowJson;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.text.Span;

/** Hits as JSON, one object a line. */
final class JsonHits implements HitWriter {
  private final JsonGenerator json;
  private final RowJson rows;

  JsonHits(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    rows = new RowJson(json);
  }

  @Override
  public void begin(long total, int skipped) {
    // the number of lines tells
  }

  @Override
  public void claim(FoundClaim found, List<Span> marks) throws IOException {
    rows.claim(found.reading(), found.claim());
  }

  @Override
  public void article(StoredReading found, List<Span> marks) throws IOException {
    rows.article(found);
  }

  @Override
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("facets");
    rows.facets(facets, names);
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
