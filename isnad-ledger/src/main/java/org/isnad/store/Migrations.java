package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.ledger.Identity;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;

/**
 * Brings a database to the schema of this program, step by step; what was run is never run again
 * and never changed. Flyway would do it too, at 3 MB of parts and a third of a second at each
 * start.
 */
final class Migrations {
  /** The steps, in order; step n is the n-th file, counted from 1. */
  static final List<String> FILES = List.of("1-ledger.sql", "2-refusals.sql");

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = scripts;
  }

  static Migrations own() {
    return of(FILES.stream().map(Migrations::script).toList());
  }

  static Migrations of(List<String> scripts) {
    return new Migrations(List.copyOf(scripts));
  }

  /** Runs the steps that are missing, each whole or not at all. */
  void run(Database database, Sql sql, String when) throws SQLException {
    if (isDone(database, sql)) {
      return;
    }
    database.beginWriting(sql);
    try {
      if (!database.hasTable(sql, "migration")) {
        sql.execute(
            "CREATE TABLE migration (number INTEGER NOT NULL PRIMARY KEY,"
                + " digest TEXT NOT NULL, applied TEXT NOT NULL)");
      }
      for (int number = applied(sql).size() + 1; number <= scripts.size(); number++) {
        for (String statement : statements(scripts.get(number - 1), database.clustered())) {
          sql.execute(statement);
        }
        sql.update(
            "INSERT INTO migration (number, digest, applied) VALUES (?, ?, ?)",
            number,
            Identity.hash(scripts.get(number - 1)),
            when);
      }
      sql.execute("COMMIT");
    } catch (SQLException e) {
      sql.execute("ROLLBACK");
      throw e;
    }
  }

  /** Whether nothing is missing; throws where the database is not one of this program's. */
  private boolean isDone(Database database, Sql sql) throws SQLException {
    if (!database.hasTable(sql, "migration")) {
      return false;
    }
    Map<Integer, String> applied = applied(sql);
    if (applied.size() > scripts.size()) {
      throw new LedgerException(
          Reason.NEWER,
          "expected a ledger of schema "
              + scripts.size()
              + " or older, found "
              + applied.size()
              + "; a newer isnad made it",
          new IllegalStateException());
    }
    applied.forEach(
        (number, digest) -> {
          if (!digest.equals(Identity.hash(scripts.get(number - 1)))) {
            throw new LedgerException(
                Reason.NEWER,
                "expected step " + number + " of the schema as this isnad has it, found another",
                new IllegalStateException());
          }
        });
    return applied.size() == scripts.size();
  }

  private static Map<Integer, String> applied(Sql sql) throws SQLException {
    return sql
        .list(
            "SELECT number, digest FROM migration ORDER BY number",
            row -> Map.entry(row.getInt(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The statements of a script; none of ours has a semicolon inside. */
  private static List<String> statements(String script, String clustered) {
    String plain =
        script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return new ArrayList<>(Arrays.asList(plain.replace(":clustered", clustered).split(";")))
        .stream().map(String::strip).filter(statement -> !statement.isEmpty()).toList();
  }

  private static String script(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
