package org.isnad.store;

import java.sql.SQLException;
import java.util.List;
import org.isnad.ledger.LedgerException;

/** What differs between the two databases. */
interface Database {
  /** How long a writer waits for another one, in milliseconds: many batches long. */
  int PATIENCE = 60_000;

  /** A new connection. */
  Sql connect() throws SQLException;

  /** Begins a transaction that no other writer is in. */
  void beginWriting(Sql sql) throws SQLException;

  /** Begins a transaction that sees the ledger as it is now, whatever others write. */
  void beginReading(Sql sql) throws SQLException;

  /** What stands for {@code :clustered} in the schema. */
  String clustered();

  /** Whether there is a table of this name. */
  boolean hasTable(Sql sql, String table) throws SQLException;

  /** The names of all tables and their columns, sorted, for the tests of the schema. */
  List<String> columns(Sql sql, String table) throws SQLException;

  /** What the database itself finds wrong; nothing where it cannot look. */
  List<String> damage(Sql sql) throws SQLException;

  /** What an error means. */
  LedgerException failure(SQLException e);
}
