package org.isnad.cli;

import java.time.Instant;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Ledger;

/** Opens a ledger with its index. */
final class OpenLedger {
  private OpenLedger() {}

  /** Opens a ledger that is there; its index catches up first, with a bar on a terminal. */
  static Catalog at(LedgerOption option, Streams streams) {
    Ledger ledger = option.open(streams.environment(), Instant.now());
    try {
      Catalog open = new Catalog(ledger, option.index(streams.environment()));
      catchUp(open, streams);
      return open;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private static void catchUp(Catalog open, Streams streams) {
    Progress progress = new Progress(streams.err(), streams.terminals().err(), System::nanoTime);
    boolean current = open.catchUp(articles -> progress.at(articles, 0));
    progress.clear();
    if (!current) {
      streams.err().println("isnad: another process is at the index; it may be a moment behind");
      streams.err().flush();
    }
  }
}
