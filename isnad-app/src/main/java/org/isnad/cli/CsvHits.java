package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

/**
 * Hits as comma-separated values (RFC 4180) with a head line, in UTF-8 with a byte order mark, which
 * is how spreadsheets know it. A cell that a spreadsheet would take for a formula is led by an
 * apostrophe: the words are a stranger's.
 */
final class CsvHits implements HitWriter {
  private static final String FORMULA = "=+-@\t\r";
  private static final String PASSED = " < ";

  private final Writer out;
  private boolean headed;

  CsvHits(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  @Override
  public void begin(long total, int skipped) {
    // the number of lines tells
  }

  @Override
  public void claim(FoundClaim found, List<Span> marks) throws IOException {
    head("id,article,published,publisher,title,chain,kind,cue,content,act,form,certainty,polarity,judged");
    Article article = found.reading().reading().article();
    Claim claim = found.claim().claim();
    row(
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
        found.claim().judgement().map(made -> made.verdict().code()).orElse(""));
  }

  @Override
  public void article(StoredReading found, List<Span> marks) throws IOException {
    head("id,published,publisher,title,claims");
    Article article = found.reading().article();
    row(
        found.id().toString(),
        article.published().toString(),
        article.publisher(),
        article.title(),
        Integer.toString(found.reading().claims().size()));
  }

  @Override
  public void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names)
      throws IOException {
    head("facet,value,name,count");
    for (Facet facet : Facet.values()) {
      for (Found.Count count : facets.getOrDefault(facet, List.of())) {
        boolean source = facet == Facet.SOURCE || facet == Facet.CHAIN;
        String name = source ? names.apply(count.value()) : "";
        row(facet.code(), count.value(), name, Long.toString(count.count()));
      }
    }
  }

  private void head(String columns) throws IOException {
    if (!headed) {
      out.write("\uFEFF" + columns + "\r\n");
      headed = true;
    }
  }

  private void row(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells[i]));
    }
    out.write("\r\n");
  }

  private static String cell(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
