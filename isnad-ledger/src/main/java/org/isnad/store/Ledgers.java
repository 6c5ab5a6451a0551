package org.isnad.store;

import java.nio.file.Files;
import java.time.Instant;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;

/** Opens ledgers. */
public final class Ledgers {
  private Ledgers() {}

  /**
   * Opens a ledger, makes it where it is missing, and brings an older one to today's schema.
   *
   * @param when the moment, for the record of schemas
   */
  public static Ledger create(LedgerAddress address, Instant when) {
    Database database =
        address instanceof LedgerAddress.Server server
            ? Postgres.at(server)
            : Sqlite.in(((LedgerAddress.Folder) address).path());
    return new SqlLedger(new Connections(database, Migrations.own(), when.toString()));
  }

  /**
   * Opens a ledger that is there, and brings an older one to today's schema.
   *
   * @param when the moment, for the record of schemas
   */
  public static Ledger open(LedgerAddress address, Instant when) {
    if (address instanceof LedgerAddress.Folder folder
        && !Files.exists(folder.path().resolve(Sqlite.NAME))) {
      throw new LedgerException(
          Reason.UNREACHABLE,
          address + ": expected a ledger, found none; isnad add makes one",
          new IllegalStateException());
    }
    return create(address, when);
  }
}
