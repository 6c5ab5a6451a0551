package org.isnad.store;

import java.sql.SQLException;
import org.isnad.ledger.Change;

/** The numbers of changes. Whoever asks for one is the only writer until it commits. */
final class Changing {
  private Changing() {}

  /** The number of the last change; 0 where there is none. */
  static long last(Sql sql) throws SQLException {
    return sql.number("SELECT max(sequence) FROM change");
  }

  /** Keeps a change and gives its number. */
  static long next(Sql sql, Change.Kind kind, long article) throws SQLException {
    long sequence = last(sql) + 1;
    sql.update(
        "INSERT INTO change (sequence, kind, article) VALUES (?, ?, ?)",
        sequence,
        kind.code(),
        article);
    return sequence;
  }
}
