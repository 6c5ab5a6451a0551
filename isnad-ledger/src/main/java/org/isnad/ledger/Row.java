package org.isnad.ledger;

import java.util.List;
import org.isnad.text.Span;

/**
 * Where a row of a reading stands, whatever its kind.
 *
 * @param id its short name
 * @param spans the words that a judgement of it hangs on: a claim's content, a commitment's action,
 *     an event's trigger, a level's quantity, otherwise the row's own span
 */
public record Row(RowId id, List<Span> spans) {
  /** Copies the list. */
  public Row {
    spans = List.copyOf(spans);
  }
}
