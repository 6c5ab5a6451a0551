package org.isnad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One connection with its statements, each prepared once. Not thread-safe. */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** Makes something of the row that a result stands at. */
  interface Made<T> {
    T of(ResultSet row) throws SQLException;
  }

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  <T> List<T> list(String sql, Made<T> made, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepare(sql, values);
    List<T> all = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(made.of(rows));
      }
    }
    return all;
  }

  /** The same for a statement that will not come again, such as one with a list of numbers. */
  <T> List<T> once(String sql, Made<T> made) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(made.of(rows));
      }
      return all;
    }
  }

  /** Numbers as SQL has them in a list. */
  static String in(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "IN (", ")"));
  }

  <T> Optional<T> one(String sql, Made<T> made, @Nullable Object... values) throws SQLException {
    List<T> all = list(sql, made, values);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** A single number; 0 where the database has none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return one(sql, row -> row.getLong(1), values).orElse(0L);
  }

  void update(String sql, @Nullable Object... values) throws SQLException {
    prepare(sql, values).executeUpdate();
  }

  /** Runs one statement once for each row. */
  void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement statement = prepare(sql);
    for (@Nullable Object[] row : rows) {
      bind(statement, row);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  /** Runs a statement that needs no preparing. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    // Its statements go with it.
    connection.close();
  }
}
