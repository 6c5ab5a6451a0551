package org.isnad.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Event;
import org.isnad.annotation.Level;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.text.Span;

/** Gives the rows of a reading their short names. Not thread-safe. */
final class Rows {
  private final VersionId version;
  private final Map<RowId, RowId> given = new HashMap<>();

  private Rows(VersionId version) {
    this.version = version;
  }

  /** The rows of a reading, kind by kind, each kind in the reading's order. */
  static List<Row> of(VersionId version, Reading reading) {
    Rows rows = new Rows(version);
    List<Row> all = new ArrayList<>();
    for (RowKind kind : RowKind.values()) {
      for (List<Span> spans : spans(kind, reading)) {
        all.add(new Row(rows.name(kind, spans.get(0).start()), spans));
      }
    }
    return all;
  }

  private RowId name(RowKind kind, int offset) {
    RowId first = new RowId(version, kind, offset, 1);
    RowId last = given.get(first);
    RowId id = last == null ? first : new RowId(version, kind, offset, last.nth() + 1);
    given.put(first, id);
    return id;
  }

  private static List<List<Span>> spans(RowKind kind, Reading reading) {
    return switch (kind) {
      case CLAIM -> reading.claims().stream().map(Claim::content).toList();
      case TIME -> reading.times().stream().map(Time::span).map(List::of).toList();
      case QUANTITY -> reading.quantities().stream().map(Quantity::span).map(List::of).toList();
      case MENTION -> reading.mentions().stream().map(Mention::span).map(List::of).toList();
      case COMMITMENT ->
          reading.commitments().stream().map(Commitment::action).map(List::of).toList();
      case LEVEL ->
          reading.levels().stream().map(Level::quantity).map(Quantity::span).map(List::of).toList();
      case EVENT -> reading.events().stream().map(Event::trigger).map(List::of).toList();
    };
  }
}
