package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {
  private static final String FIRST = "-- one; two\nCREATE TABLE one (number INTEGER NOT NULL);";
  private static final String SECOND = "CREATE TABLE two (number INTEGER NOT NULL) :clustered";
  private static final String BROKEN = "CREATE TABLE three (number INTEGER NOT NULL);\nNONSENSE;";
  private static final String WHEN = Sample.NOW.toString();

  @TempDir private static Path folder;

  static Stream<Database> databases() throws Exception {
    Path file = folder.resolve(System.nanoTime() + ".db");
    return Stream.of(new Sqlite(file, Database.PATIENCE), Postgres.at(Server.fresh()));
  }

  private static void run(Database database, String... scripts) {
    new Connections(database, Migrations.of(List.of(scripts)), WHEN).close();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void stepsAreRunOnceAndInOrder(Database database) throws Exception {
    run(database, FIRST);
    run(database, FIRST, SECOND.replace(" :clustered", ""));
    run(database, FIRST, SECOND.replace(" :clustered", ""));

    try (Sql sql = database.connect()) {
      assertThat(sql.number("SELECT count(*) FROM migration")).isEqualTo(2);
      assertThat(database.hasTable(sql, "one")).isTrue();
      assertThat(database.hasTable(sql, "two")).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void stepThatFailsLeavesNothingBehind(Database database) throws Exception {
    run(database, FIRST);

    assertThatThrownBy(() -> run(database, FIRST, BROKEN)).isInstanceOf(LedgerException.class);

    try (Sql sql = database.connect()) {
      assertThat(sql.number("SELECT count(*) FROM migration")).isOne();
      assertThat(database.hasTable(sql, "three")).isFalse();
    }
    run(database, FIRST);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ledgerOfANewerProgramIsLeftAlone(Database database) {
    run(database, FIRST, SECOND.replace(" :clustered", ""));

    assertThatThrownBy(() -> run(database, FIRST))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NEWER))
        .hasMessageContaining("a newer isnad made it");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void stepThatWasChangedAfterwardsIsNoticed(Database database) {
    run(database, FIRST);

    assertThatThrownBy(() -> run(database, FIRST + " "))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void schemaHasTheColumnsThatTheProgramKnows(Database database) throws Exception {
    new Connections(database, Migrations.own(), WHEN).close();

    try (Sql sql = database.connect()) {
      for (Table table : Table.values()) {
        assertThat(database.columns(sql, table.sql())).isEqualTo(table.columns());
      }
      List<String> all = new ArrayList<>(Backup.tables());
      all.add("migration");
      assertThat(tables(database, sql)).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  private static List<String> tables(Database database, Sql sql) throws Exception {
    String statement =
        database instanceof Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
    return sql.once(statement, row -> row.getString(1));
  }
}
