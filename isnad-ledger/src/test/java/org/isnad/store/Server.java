package org.isnad.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.ledger.LedgerAddress;

/** A real PostgreSQL, started once for all tests; each test has a schema of its own. */
final class Server {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private Server() {}

  private static final class Holder {
    static final EmbeddedPostgres STARTED = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException("expected PostgreSQL to start", e);
      }
    }
  }

  /** The address of an empty place for a ledger. */
  static LedgerAddress.Server fresh() throws SQLException {
    int port = Holder.STARTED.getPort();
    String schema = "test" + SCHEMAS.incrementAndGet();
    String url = "jdbc:postgresql://localhost:" + port + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return new LedgerAddress.Server(
        "postgresql://postgres:postgres@localhost:" + port + "/postgres?currentSchema=" + schema);
  }
}
