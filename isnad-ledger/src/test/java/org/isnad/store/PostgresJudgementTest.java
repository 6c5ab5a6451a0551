package org.isnad.store;

import org.isnad.ledger.LedgerAddress;

class PostgresJudgementTest extends JudgementContract {
  @Override
  LedgerAddress fresh() throws Exception {
    return Server.fresh();
  }
}
