package org.isnad.ledger;

import java.util.List;
import java.util.Map;
import org.isnad.text.Span;

/**
 * What a person decided about a machine's row. It hangs on an article's version, the kind of row
 * and its words, so that it fits whatever row a later reading finds there. Of several judgements of
 * one row the last holds.
 *
 * @param sequence its number among all changes of the ledger
 * @param version the article's version
 * @param kind what was judged
 * @param spans the words it hangs on, as in {@link Row#spans}
 * @param verdict confirmed, corrected, rejected
 * @param correction column to value, where corrected; see {@link Correction}
 * @param decision who, when, why
 */
public record Judgement(
    long sequence,
    VersionId version,
    RowKind kind,
    List<Span> spans,
    Verdict verdict,
    Map<String, String> correction,
    Decision decision) {
  /** Copies and checks. */
  public Judgement {
    spans = List.copyOf(spans);
    correction = Map.copyOf(correction);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("expected words to hang on, found none");
    }
    if (correction.isEmpty() == (verdict == Verdict.CORRECT)) {
      throw new IllegalArgumentException(
          "expected a correction with the verdict correct and with no other");
    }
  }

  /** Whether it is about this row. */
  public boolean fits(Row row) {
    return row.id().version().equals(version)
        && row.id().kind() == kind
        && row.spans().equals(spans);
  }
}
