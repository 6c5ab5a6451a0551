package org.isnad.store;

import org.isnad.ledger.LedgerAddress;

class PostgresLedgerTest extends LedgerContract {
  @Override
  LedgerAddress fresh() throws Exception {
    return Server.fresh();
  }
}
