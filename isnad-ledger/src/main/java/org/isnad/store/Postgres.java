package org.isnad.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;

/**
 * A ledger on a server.
 *
 * @param address how it is named in messages
 * @param url for the driver
 * @param properties user and password
 * @param patience how long a writer waits for another one, in milliseconds
 */
record Postgres(LedgerAddress.Server address, String url, Properties properties, int patience)
    implements Database {
  /** The lock that a writer holds; the number is arbitrary and ours. */
  private static final long WRITER = 0x69736E6164L;

  private static final String STATE_LOCK = "55P03";
  private static final String STATE_FULL = "53100";

  static Postgres at(LedgerAddress.Server address) {
    URI uri;
    try {
      uri = new URI(address.url());
    } catch (URISyntaxException e) {
      throw unexpected(address, e);
    }
    String path = uri.getRawPath();
    if (uri.getHost() == null || path == null || path.length() < 2) {
      throw unexpected(address, new IllegalArgumentException("no host or no database"));
    }
    String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ':' + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
    return new Postgres(
        address, "jdbc:postgresql://" + host + path + query, properties(uri), PATIENCE);
  }

  private static LedgerException unexpected(LedgerAddress.Server address, Exception cause) {
    return new LedgerException(
        Reason.UNREACHABLE,
        address + ": expected postgresql://user:password@host:port/database",
        cause);
  }

  private static Properties properties(URI uri) {
    Properties properties = new Properties();
    String user = uri.getRawUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      properties.setProperty("user", decoded(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        properties.setProperty("password", decoded(user.substring(colon + 1)));
      }
    }
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "isnad");
    return properties;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public Sql connect() throws SQLException {
    Sql sql = new Sql(DriverManager.getConnection(url, properties));
    try {
      sql.execute("SET client_min_messages = warning");
      sql.execute("SET lock_timeout = " + patience);
      return sql;
    } catch (SQLException e) {
      sql.close();
      throw e;
    }
  }

  @Override
  public void beginWriting(Sql sql) throws SQLException {
    sql.execute("BEGIN");
    try {
      sql.execute("SELECT pg_advisory_xact_lock(" + WRITER + ")");
    } catch (SQLException e) {
      sql.execute("ROLLBACK");
      throw e;
    }
  }

  @Override
  public void beginReading(Sql sql) throws SQLException {
    sql.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  @Override
  public String clustered() {
    return "";
  }

  @Override
  public boolean hasTable(Sql sql, String table) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?",
            table)
        > 0;
  }

  @Override
  public List<String> columns(Sql sql, String table) throws SQLException {
    return sql.list(
        "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position",
        row -> row.getString(1),
        table);
  }

  @Override
  public List<String> damage(Sql sql) {
    return List.of();
  }

  @Override
  public LedgerException failure(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals(STATE_LOCK)) {
      return new LedgerException(
          Reason.BUSY, address + ": another process is writing to the ledger and does not stop", e);
    }
    if (state.equals(STATE_FULL)) {
      return new LedgerException(Reason.FULL, address + ": the server's disk is full", e);
    }
    if (state.startsWith("XX00")) {
      return new LedgerException(Reason.DAMAGED, address + ": " + e.getMessage(), e);
    }
    return new LedgerException(Reason.UNREACHABLE, address + ": " + e.getMessage(), e);
  }
}
