package org.isnad.store;

import org.isnad.ledger.LedgerAddress;

class PostgresIdentityTest extends IdentityContract {
  @Override
  LedgerAddress fresh() throws Exception {
    return Server.fresh();
  }
}
