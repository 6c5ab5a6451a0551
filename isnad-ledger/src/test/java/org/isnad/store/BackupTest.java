package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackupTest {
  @TempDir private static Path folder;

  static Stream<LedgerAddress> addresses() throws Exception {
    Path own = folder.resolve("ledger" + System.nanoTime());
    return Stream.of(new LedgerAddress.Folder(own), Server.fresh());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void copyIsALedgerWithAllThatWasThere(LedgerAddress address) throws Exception {
    Path copy = Files.createTempDirectory(folder, "copy");
    try (Ledger ledger = Ledgers.create(address, Sample.NOW)) {
      ledger.add(Sample.examples(), Sample.READER, Sample.NOW);
      StoredReading first = ledger.current(List.of(1L)).get(0);
      ledger.judge(first.rows().get(0), Verdict.CORRECT, Map.of("act", "asks"), Sample.DECISION);
      List<SourceKey> keys = ledger.sources().stream().map(source -> source.key()).toList();
      ledger.join(keys.get(0), keys.get(1), Sample.DECISION);

      ledger.backup(copy.resolve(Sqlite.NAME));

      try (Ledger again = Ledgers.open(new LedgerAddress.Folder(copy), Sample.NOW)) {
        List<Long> all = ledger.articles(0, 100);
        assertThat(again.current(all)).isEqualTo(ledger.current(all));
        assertThat(again.counts()).isEqualTo(ledger.counts());
        assertThat(again.sources()).isEqualTo(ledger.sources());
        assertSound(again);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void copyOfAGrowingLedgerIsOneMoment(LedgerAddress address) throws Exception {
    Path copy = Files.createTempDirectory(folder, "copy");
    try (Ledger ledger = Ledgers.create(address, Sample.NOW);
        Child adding = new Child(address, 0, 400)) {
      assertThat(adding.line()).isEqualTo("open");
      assertThat(adding.line()).startsWith("kept");

      ledger.backup(copy.resolve(Sqlite.NAME));

      assertThat(adding.rest()).last().isEqualTo("done");
      try (Ledger again = Ledgers.open(new LedgerAddress.Folder(copy), Sample.NOW)) {
        assertThat(again.counts().articles()).isPositive().isLessThanOrEqualTo(400);
        assertThat(again.counts().articles() % Adder.BATCH).isZero();
        assertSound(again);
        List<ReadEntry> rest = IntStream.range(0, 400).mapToObj(Adder::made).toList();
        again.add(rest, Sample.READER, Sample.NOW);
        assertThat(again.counts().articles()).isEqualTo(400);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void fileThatIsThereIsLeftAlone(LedgerAddress address) throws Exception {
    Path file = Files.writeString(folder.resolve("precious"), "precious");
    try (Ledger ledger = Ledgers.create(address, Sample.NOW)) {
      assertThatThrownBy(() -> ledger.backup(file))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("expected no file yet, found one");
    }
    assertThat(file).hasContent("precious");
  }

  private static void assertSound(Ledger ledger) {
    List<String> problems = new ArrayList<>();
    ledger.verify(problem -> problems.add(problem.toString()));
    assertThat(problems).isEmpty();
  }
}
