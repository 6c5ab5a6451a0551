package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isnad.annotation.Claim;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.text.Article;
import org.isnad.text.Span;

/** Hits as comma-separated values. */
final class CsvHits implements HitWriter {
  private static final String PASSED = " < ";

  private final Csv csv;

  CsvHits(OutputStream stream) {
    csv = new Csv(stream);
  }

  @Override
  public void begin(long total, int skipped) {
    // the number of lines tells
  }

  @Override
  public void claim(FoundClaim found, List<Span> marks) throws IOException {
    csv.head(
        List.of(
            "id,article,published,publisher,title,chain,kind,cue,content,act,form,certainty,polarity,judged"
                .split(",")));
    Article article = found.reading().reading().article();
    Claim claim = found.claim().claim();
    csv.row(
        List.of(
            found.claim().id().toString(),
            found.reading().id().toString(),
            article.published().toString(),
            article.publisher(),
            article.title(),
            claim.chain().stream()
                .map(link -> link.name().orElse("-"))
                .collect(Collectors.joining(PASSED)),
            claim.root().kind().code(),
            claim.cue().map(span -> span.of(article.text())).orElse(""),
            claim.content().stream()
                .map(span -> span.of(article.text()))
                .collect(Collectors.joining(" … ")),
            claim.act().code(),
            claim.form().code(),
            claim.certainty().code(),
            claim.polarity().code(),
            found.claim().judgement().map(made -> made.verdict().code()).orElse("")));
  }

  @Override
  public void article(StoredReading found, List<Span> marks) throws IOException {
    csv.head(List.of("id,published,publisher,title,claims".split(",")));
    Article article = found.reading().article();
    csv.row(
        List.of(
            found.id().toString(),
            article.published().toString(),
            article.publisher(),
            article.title(),
            Integer.toString(found.reading().claims().size())));
  }

  @Override
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    csv.head(List.of("facet,value,name,count".split(",")));
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
