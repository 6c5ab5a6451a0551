package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Refusal;

/** What was refused, in the database. */
final class Refusing {
  private Refusing() {}

  static void insert(Sql sql, List<Refusal> refused) throws SQLException {
    long number = sql.number("SELECT max(number) FROM refusal");
    for (Refusal one : refused) {
      number++;
      sql.update(
          "INSERT INTO refusal (number, source, position, fault, reason, refused)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          number,
          one.origin().source(),
          one.origin().position(),
          one.fault(),
          one.reason(),
          one.when().toString());
    }
  }

  static List<Refusal> last(Sql sql, int limit) throws SQLException {
    return sql.list(
        "SELECT source, position, fault, reason, refused FROM refusal"
            + " ORDER BY number DESC LIMIT ?",
        row ->
            new Refusal(
                new Origin(row.getString(1), row.getLong(2)),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5))),
        limit);
  }
}
