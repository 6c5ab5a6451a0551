package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
  @TempDir private Path folder;

  /** As many connections at once as in a rush of requests, each within the one before. */
  private static void within(Connections connections, int depth, Set<Sql> used) {
    if (depth > 0) {
      connections.read(
          sql -> {
            used.add(sql);
            assertThat(sql.number("SELECT 1")).isOne();
            within(connections, depth - 1, used);
            return depth;
          });
    }
  }

  private static Set<Sql> rush(Connections connections, int depth) {
    Set<Sql> used = Collections.newSetFromMap(new IdentityHashMap<>());
    within(connections, depth, used);
    return used;
  }

  @Test
  void rushLeavesNoMoreConnectionsOpenThanAreNeededOtherwise() throws SQLException {
    Sqlite file = new Sqlite(folder.resolve("ledger.db"), Database.PATIENCE);
    try (Connections connections = new Connections(file, Migrations.of(List.of()), "")) {
      Set<Sql> first = rush(connections, 20);
      assertThat(first).hasSize(20);

      Set<Sql> second = rush(connections, 20);

      assertThat(second).hasSize(20);
      second.retainAll(first);
      assertThat(second).as("kept from one rush to the next").hasSize(8);
      first.removeAll(second);
      for (Sql closed : first) {
        assertThat(closed.connection().isClosed()).isTrue();
      }
    }
  }

  @Test
  void readerAfterReaderTakesTheSameConnection() {
    Sqlite file = new Sqlite(folder.resolve("ledger.db"), Database.PATIENCE);
    try (Connections connections = new Connections(file, Migrations.of(List.of()), "")) {
      Set<Sql> used = rush(connections, 1);
      used.addAll(rush(connections, 1));
      assertThat(used).hasSize(1);
    }
  }
}
