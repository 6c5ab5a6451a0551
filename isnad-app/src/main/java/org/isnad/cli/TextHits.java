package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.show.HitText;
import org.isnad.text.Span;

/** Hits for people. */
final class TextHits implements HitWriter {
  private final OutputStream out;
  private final HitText surface;
  private int number;

  TextHits(OutputStream out, HitText surface) {
    this.out = out;
    this.surface = surface;
  }

  @Override
  public void begin(long total, int skipped) throws IOException {
    number = skipped;
    write(surface.head(total));
  }

  @Override
  public void claim(FoundClaim found, List<Span> marks) throws IOException {
    number++;
    write(
        surface.claim(
            number,
            found.claim().id().toString(),
            found.reading().reading().article(),
            found.claim().claim(),
            marks));
  }

  @Override
  public void article(StoredReading found, List<Span> marks) throws IOException {
    number++;
    write(surface.article(number, found.id().toString(), found.reading(), marks));
  }

  @Override
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    for (Facet facet : Facet.values()) {
      List<Found.Count> counts = facets.getOrDefault(facet, List.of());
      if (!counts.isEmpty()) {
        write(surface.facet(facet.code()));
        boolean source = facet == Facet.SOURCE || facet == Facet.CHAIN;
        for (Found.Count count : counts) {
          String name = source ? names.apply(count.value()) : count.value();
          write(surface.count(facet.code(), name, count.count()));
        }
      }
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
