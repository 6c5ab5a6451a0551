package org.isnad.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.ledger.SourceKey;

/**
 * The numbers of sources and of entries of word lists, within one transaction of the writer. What a
 * transaction that was rolled back had numbered is forgotten with it.
 */
final class SqlNumbers implements Numbers {
  /** Numbers that are remembered between transactions, for speed alone. */
  private static final int REMEMBERED = 100_000;

  private final Sql sql;
  private final Map<Object, Long> kept;
  private final Map<Object, Long> fresh = new HashMap<>();

  SqlNumbers(Sql sql, Map<Object, Long> kept) {
    this.sql = sql;
    this.kept = kept;
  }

  /** The transaction is committed: its numbers hold from now on. */
  void keep() {
    if (kept.size() > REMEMBERED) {
      kept.clear();
    }
    kept.putAll(fresh);
  }

  @Override
  public long known(Known known) {
    return number(
        known,
        "known",
        "key = ? AND arabic = ? AND english = ?",
        "key, arabic, english",
        known.key(),
        known.arabic(),
        known.english());
  }

  @Override
  public long source(SourceKey key, Link link) {
    return number(
        key,
        "source",
        "key = ?",
        "key, kind, name",
        key.key(),
        link.kind().code(),
        link.name().orElse(""));
  }

  private long number(
      Object one, String table, String condition, String columns, Object... values) {
    Long number = kept.getOrDefault(one, fresh.get(one));
    if (number != null) {
      return number;
    }
    // The values begin with those that the condition asks for.
    int asked = (int) condition.chars().filter(c -> c == '?').count();
    try {
      Optional<Long> found =
          sql.one(
              "SELECT number FROM " + table + " WHERE " + condition,
              row -> row.getLong(1),
              Arrays.copyOf(values, asked));
      long made = found.isPresent() ? found.get() : insert(table, columns, values);
      fresh.put(one, made);
      return made;
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  private long insert(String table, String columns, Object... values) throws SQLException {
    long number = sql.number("SELECT max(number) FROM " + table) + 1;
    Object[] row = new Object[values.length + 1];
    row[0] = number;
    System.arraycopy(values, 0, row, 1, values.length);
    String marks = ", ?".repeat(values.length);
    sql.update("INSERT INTO " + table + " (number, " + columns + ") VALUES (?" + marks + ")", row);
    return number;
  }
}
