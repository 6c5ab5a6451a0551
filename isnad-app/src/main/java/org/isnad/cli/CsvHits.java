package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.ledger.StoredReading;
import org.isnad.rows.Csv;
import org.isnad.rows.RowCsv;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.text.Span;

/** Hits as comma-separated values. */
final class CsvHits implements HitWriter {
  private final Csv csv;
  private final RowCsv rows;

  CsvHits(OutputStream stream) {
    csv = new Csv(stream);
    rows = new RowCsv(csv);
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
    csv.head(List.of("facet", "value", "name", "count"));
    for (Facet facet : Facet.values()) {
      for (Found.Count count : facets.getOrDefault(facet, List.of())) {
        boolean source = facet == Facet.SOURCE || facet == Facet.CHAIN;
        String name = source ? names.apply(count.value()) : "";
        csv.row(List.of(facet.code(), count.value(), name, Long.toString(count.count())));
      }
    }
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
