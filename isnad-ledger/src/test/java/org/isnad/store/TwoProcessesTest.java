package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one ledger: both work, or one is told plainly. */
@Tag("process")
class TwoProcessesTest {
  private static final int ARTICLES = 400;

  @TempDir private Path folder;

  @Test
  void bothAddAndEachArticleIsThereOnce() throws Exception {
    addAtOnce(new LedgerAddress.Folder(folder.resolve("ledger")));
  }

  @Test
  void bothAddToAServer() throws Exception {
    addAtOnce(Server.fresh());
  }

  /** The second half of the one's articles is the first half of the other's. */
  private static void addAtOnce(LedgerAddress address) throws Exception {
    try (Child one = new Child(address, 0, ARTICLES);
        Child other = new Child(address, ARTICLES / 2, ARTICLES * 3 / 2)) {
      assertThat(one.rest()).last().isEqualTo("done");
      assertThat(other.rest()).last().isEqualTo("done");
    }
    try (Ledger ledger = Ledgers.open(address, Sample.NOW)) {
      List<String> problems = new ArrayList<>();
      ledger.verify(problem -> problems.add(problem.toString()));
      assertThat(problems).isEmpty();
      assertThat(ledger.counts().articles()).isEqualTo(ARTICLES * 3 / 2);
      assertThat(ledger.counts().readings()).isEqualTo(ARTICLES * 3 / 2);
    }
  }

  @Test
  void whoCannotWriteIsToldPlainly() throws Exception {
    Path file = folder.resolve("ledger.db");
    assertBusy(new Sqlite(file, Database.PATIENCE), new Sqlite(file, 50));
  }

  @Test
  void whoCannotWriteToAServerIsToldPlainly() throws Exception {
    Postgres server = Postgres.at(Server.fresh());
    assertBusy(server, new Postgres(server.address(), server.url(), server.properties(), 50));
  }

  private static void assertBusy(Database patient, Database impatient) throws Exception {
    try (Connections writing = new Connections(patient, Migrations.own(), Sample.NOW.toString());
        Connections waiting = new Connections(impatient, Migrations.own(), Sample.NOW.toString())) {
      writing.write(
          sql -> {
            assertThatThrownBy(() -> waiting.write(Changing::last))
                .isInstanceOfSatisfying(
                    LedgerException.class,
                    e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.BUSY))
                .hasMessageContaining("another process is writing to the ledger");
            return sql;
          });
      assertThat(waiting.write(Changing::last)).isZero();
    }
  }
}
