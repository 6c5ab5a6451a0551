package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;
import org.sqlite.SQLiteErrorCode;

/**
 * A ledger in one file: write-ahead log, flushed to the disk at every commit.
 *
 * @param file the file
 * @param patience how long a writer waits for another one, in milliseconds
 */
record Sqlite(Path file, int patience) implements Database {
  /** The name of the file in a ledger's folder. */
  static final String NAME = "ledger.db";

  /** The file in this folder, which is made where it is missing. */
  static Sqlite in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LedgerException(
          Reason.UNREACHABLE, folder + ": expected a folder for the ledger, cannot make it", e);
    }
    return new Sqlite(folder.resolve(NAME), PATIENCE);
  }

  @Override
  public Sql connect() throws SQLException {
    Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file));
    try {
      sql.execute("PRAGMA busy_timeout = " + patience);
      sql.execute("PRAGMA journal_mode = WAL");
      // At NORMAL a power cut could take the last commits.
      sql.execute("PRAGMA synchronous = FULL");
      sql.execute("PRAGMA cache_size = -16000");
      sql.execute("PRAGMA temp_store = MEMORY");
      return sql;
    } catch (SQLException e) {
      sql.close();
      throw e;
    }
  }

  @Override
  public void beginWriting(Sql sql) throws SQLException {
    sql.execute("BEGIN IMMEDIATE");
  }

  @Override
  public void beginReading(Sql sql) throws SQLException {
    sql.execute("BEGIN");
    // The snapshot is taken by the first look.
    sql.number("SELECT count(*) FROM sqlite_master");
  }

  @Override
  public String clustered() {
    return "WITHOUT ROWID";
  }

  @Override
  public boolean hasTable(Sql sql, String table) throws SQLException {
    return sql.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", table)
        > 0;
  }

  @Override
  public List<String> columns(Sql sql, String table) throws SQLException {
    return sql.list(
        "SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.getString(1), table);
  }

  @Override
  public List<String> damage(Sql sql) throws SQLException {
    return sql.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  @Override
  public LedgerException failure(SQLException e) {
    // The low byte; the rest tells more than a person can use.
    int code = e.getErrorCode() & 0xFF;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new LedgerException(
          Reason.BUSY, file + ": another process is writing to the ledger and does not stop", e);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return new LedgerException(Reason.FULL, file + ": the disk is full", e);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return new LedgerException(
          Reason.DAMAGED, file + ": expected a ledger, found a damaged or another file", e);
    }
    return new LedgerException(Reason.UNREACHABLE, file + ": " + e.getMessage(), e);
  }
}
