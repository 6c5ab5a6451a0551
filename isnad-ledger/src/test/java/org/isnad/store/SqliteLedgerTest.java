package org.isnad.store;

import java.nio.file.Path;
import org.isnad.ledger.LedgerAddress;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir private Path folder;

  @Override
  LedgerAddress fresh() {
    return new LedgerAddress.Folder(folder.resolve("ledger"));
  }
}
