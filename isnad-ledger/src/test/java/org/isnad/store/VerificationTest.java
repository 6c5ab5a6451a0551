package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody has done to a ledger behind its back is found. */
class VerificationTest {
  @TempDir private Path folder;

  /** The harm, and what verification says of it. */
  static Stream<Arguments> harms() {
    return Stream.of(
        harm(
            "UPDATE version SET text = text || 'x' WHERE article = 1",
            "1: expected a text of the hash"),
        harm("DELETE FROM version WHERE article = 2", "expected a version, found none"),
        harm("DELETE FROM article WHERE number = 1", "version 1: expected an article"),
        harm("DELETE FROM reading WHERE sequence = 1", "expected reading 1 to its rows"),
        harm("DELETE FROM claim WHERE reading = 1 AND at = 0", "reading 1 of 1: expected the rows"),
        harm("UPDATE claim SET act = 'asks'", "reading 1 of 1: expected the rows that were added"),
        harm("UPDATE claim SET act = 'sings'", "expected rows of a reading: expected a Act"),
        harm(
            "UPDATE time SET span_end = 99999",
            "expected offsets within the text in a row of time"),
        harm("UPDATE quantity SET span_start = -1", "in a row of quantity"),
        harm("DELETE FROM source WHERE number = 1", "expected its source, found none"),
        harm("DELETE FROM change WHERE sequence = 1", "change: expected the numbers 1 to"),
        harm("DELETE FROM judgement", "expected what it tells of, found none"),
        harm("DELETE FROM judgement_span", "judgement 3: expected its words"));
  }

  private static Arguments harm(String statement, String told) {
    return Arguments.of(statement, told);
  }

  private static List<String> problems(Ledger ledger) {
    List<String> problems = new ArrayList<>();
    ledger.verify(problem -> problems.add(problem.toString()));
    return problems;
  }

  private static void fill(Ledger ledger) {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    Sample.add(ledger, Sample.at("https://gazette.example/2", Sample.TEXT + "\nآخر."));
    ledger.judge(
        ledger.current(List.of(1L)).get(0).rows().get(0),
        Verdict.CONFIRM,
        Map.of(),
        Sample.DECISION);
  }

  @ParameterizedTest
  @MethodSource("harms")
  void harmIsFound(String statement, String told) throws Exception {
    Sqlite database = Sqlite.in(folder);
    try (Ledger ledger = Ledgers.create(new LedgerAddress.Folder(folder), Sample.NOW)) {
      fill(ledger);
      assertThat(problems(ledger)).isEmpty();
      try (Sql sql = database.connect()) {
        sql.execute(statement);
      }

      assertThat(problems(ledger)).anyMatch(problem -> problem.contains(told));
    }
  }

  @ParameterizedTest
  @MethodSource("harms")
  void harmOnAServerIsFound(String statement, String told) throws Exception {
    LedgerAddress.Server address = Server.fresh();
    try (Ledger ledger = Ledgers.create(address, Sample.NOW)) {
      fill(ledger);
      try (Sql sql = Postgres.at(address).connect()) {
        sql.execute(statement);
      }

      assertThat(problems(ledger)).anyMatch(problem -> problem.contains(told));
    }
  }

  @Test
  void fileThatIsNoLedgerIsTold() throws Exception {
    Files.writeString(folder.resolve(Sqlite.NAME), "no database at all ".repeat(100));

    assertThatThrownBy(() -> Ledgers.open(new LedgerAddress.Folder(folder), Sample.NOW))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.DAMAGED));
  }

  @Test
  void folderWithoutALedgerIsTold() {
    assertThatThrownBy(() -> Ledgers.open(new LedgerAddress.Folder(folder), Sample.NOW))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("expected a ledger, found none");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void serverThatDoesNotAnswerIsToldWithoutItsPassword() {
    LedgerAddress address = LedgerAddress.parse("postgresql://ada:secret@localhost:1/none");

    assertThatThrownBy(() -> Ledgers.open(address, Sample.NOW))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("postgresql://ada:***@localhost:1/none: ")
        .hasMessageNotContaining("secret");
  }
}
