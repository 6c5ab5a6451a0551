package org.isnad.ledger;

import java.nio.file.Path;

/** Where a ledger is: a folder on this machine, or a PostgreSQL database. */
public sealed interface LedgerAddress {
  /**
   * A folder that holds the ledger and what is derived from it.
   *
   * @param path the folder; made where it is missing
   */
  record Folder(Path path) implements LedgerAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param url {@code postgresql://user:password@host:port/database?parameters}
   */
  record Server(String url) implements LedgerAddress {
    /** The address without its password, so that it can be printed. */
    @Override
    public String toString() {
      int at = url.lastIndexOf('@');
      int colon = url.indexOf(':', url.indexOf("://") + 3);
      return at > 0 && colon > 0 && colon < at
          ? url.substring(0, colon) + ":***" + url.substring(at)
          : url;
    }
  }

  /** The address that somebody wrote: a URL of PostgreSQL, otherwise a folder. */
  static LedgerAddress parse(String written) {
    String address = written.strip();
    if (address.isEmpty()) {
      throw new IllegalArgumentException("expected a folder or postgresql://…, found nothing");
    }
    boolean server = address.startsWith("postgresql://") || address.startsWith("postgres://");
    return server ? new Server(address) : new Folder(Path.of(address));
  }
}
