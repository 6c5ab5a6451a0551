package org.isnad.rows;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.annotation.Claim;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.text.Article;

/** Writes rows as comma-separated values. */
public final class RowCsv {
  private static final String PASSED = " < ";
  private static final List<String> CLAIM =
      List.of(
          "id",
          "article",
          "published",
          "publisher",
          "title",
          "chain",
          "kind",
          "cue",
          "content",
          "act",
          "form",
          "certainty",
          "polarity",
          "judged");
  private static final List<String> ARTICLE =
      List.of("id", "published", "publisher", "title", "claims");

  private final Csv csv;

  /** Writes to this; closes nothing. */
  public RowCsv(Csv csv) {
    this.csv = csv;
  }

  /** The names of a claim's columns. */
  public void claims() {
    csv.head(CLAIM);
  }

  /** The names of an article's columns. */
  public void articles() {
    csv.head(ARTICLE);
  }

  /** A claim with its article, as it stands with what was decided about it. */
  public void claim(StoredReading reading, StoredClaim stored) throws IOException {
    claims();
    Article article = reading.reading().article();
    Claim claim = stored.claim();
    csv.row(
        List.of(
            stored.id().toString(),
            reading.id().toString(),
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
            stored.judgement().map(made -> made.verdict().code()).orElse("")));
  }

  /** An article without its text. */
  public void article(StoredReading found) throws IOException {
    articles();
    Article article = found.reading().article();
    csv.row(
        List.of(
            found.id().toString(),
            article.published().toString(),
            article.publisher(),
            article.title(),
            Integer.toString(found.reading().claims().size())));
  }
}
