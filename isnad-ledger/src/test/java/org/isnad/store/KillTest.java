package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that adds, again and again, and looks whether all that it had said is kept. */
@Tag("process")
class KillTest {
  private static final int KILLS = 50;
  private static final int KILLS_ON_SERVER = 5;
  private static final int MORE_THAN_IT_GETS_TO = 1_000_000;

  /** A batch takes about this long: the kill falls anywhere in it. */
  private static final int BATCH_NANOS = 12_000_000;

  @TempDir private Path folder;

  @Test
  void nothingReportedIsLostWhenTheProcessIsKilled() throws Exception {
    killAndCompare(new LedgerAddress.Folder(folder.resolve("ledger")), KILLS);
  }

  @Test
  void norOnAServer() throws Exception {
    killAndCompare(Server.fresh(), KILLS_ON_SERVER);
  }

  private static void killAndCompare(LedgerAddress address, int kills) throws Exception {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    System.out.println("killed at the points of -Disnad.seed=" + seed);
    Random random = new Random(seed);
    int next = 0;
    for (int kill = 0; kill < kills; kill++) {
      int reported = killedAfter(address, next, random);
      next = compare(address, next, reported);
    }
    assertThat(next).isGreaterThan(kills);
    assertSound(address);
  }

  /** Lets it report a few batches, kills it within one, and gives the number after the last. */
  private static int killedAfter(LedgerAddress address, int first, Random random) throws Exception {
    int reported = first;
    try (Child child = new Child(address, first, MORE_THAN_IT_GETS_TO)) {
      assertThat(child.line()).isEqualTo("open");
      for (int batches = random.nextInt(6); batches > 0; batches--) {
        reported = after(child.line());
      }
      LockSupport.parkNanos(random.nextInt(BATCH_NANOS));
      child.kill();
      for (String line : child.rest()) {
        // The last line may be cut off by the kill.
        reported = line.matches("kept \\d+ \\d+") ? after(line) : reported;
      }
    }
    return reported;
  }

  private static int after(String line) {
    return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** What was reported is there; beyond it whole batches or nothing. Gives the next free number. */
  private static int compare(LedgerAddress address, int first, int reported) {
    try (Ledger ledger = Ledgers.create(address, Sample.NOW)) {
      int held = (int) ledger.counts().articles();
      assertThat(held).isGreaterThanOrEqualTo(reported);
      assertThat((held - first) % Adder.BATCH).isZero();
      for (int number = first; number < held; number++) {
        assertThat(ledger.find(Adder.entry(number).identity())).isPresent();
      }
      return held;
    }
  }

  private static void assertSound(LedgerAddress address) {
    try (Ledger ledger = Ledgers.open(address, Sample.NOW)) {
      List<String> problems = new ArrayList<>();
      ledger.verify(problem -> problems.add(problem.toString()));
      assertThat(problems).isEmpty();
    }
  }
}
