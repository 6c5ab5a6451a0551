package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.StoredRefusal;
import org.jspecify.annotations.Nullable;

/** What was refused, in the database. */
final class Refusing {
  private Refusing() {}

  static void insert(Sql sql, List<Refusal> refused, Instant when) throws SQLException {
    long number = sql.number("SELECT max(number) FROM refusal");
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Refusal one : refused) {
      number++;
      rows.add(
          new @Nullable Object[] {
            number,
            one.origin().source(),
            one.origin().position(),
            one.fault(),
            one.reason(),
            when.toString()
          });
    }
    sql.batch(
        "INSERT INTO refusal (number, source, position, fault, reason, refused)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  static List<StoredRefusal> before(Sql sql, long number, int limit) throws SQLException {
    return sql.list(
        "SELECT number, source, position, fault, reason, refused FROM refusal"
            + " WHERE number < ? ORDER BY number DESC LIMIT ?",
        row ->
            new StoredRefusal(
                row.getLong(1),
                new Refusal(
                    new Origin(row.getString(2), row.getLong(3)),
                    row.getString(4),
                    row.getString(5)),
                Instant.parse(row.getString(6))),
        number,
        limit);
  }
}
