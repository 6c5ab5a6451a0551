package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills a file system of three megabytes. */
@Tag("process")
class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void fullDiskIsToldAndWhatWasReportedIsKept() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()))
        .as("a small file system can be mounted (needs root)")
        .isZero();
    try {
      fill(new LedgerAddress.Folder(disk.resolve("ledger")), disk.resolve("ballast"));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void fill(LedgerAddress address, Path ballast) throws Exception {
    Files.write(ballast, new byte[200_000]);
    int reported = 0;
    String last;
    try (Child child = new Child(address, 0, 1_000_000)) {
      last = child.line();
      while (!last.isEmpty() && !last.startsWith("failed")) {
        reported =
            last.startsWith("kept")
                ? Integer.parseInt(last.substring(last.lastIndexOf(' ') + 1))
                : reported;
        last = child.line();
      }
    }
    assertThat(last).startsWith("failed FULL").contains("the disk is full");
    assertThat(reported).isPositive();
    assertHolds(address, reported);
    // With room again, adding goes on where it had stopped.
    Files.delete(ballast);
    try (Ledger ledger = Ledgers.open(address, Sample.NOW)) {
      ledger.add(List.of(Adder.made(reported)), Sample.READER, Sample.NOW);
    }
    assertHolds(address, reported + 1);
  }

  private static void assertHolds(LedgerAddress address, int articles) {
    try (Ledger ledger = Ledgers.open(address, Sample.NOW)) {
      List<String> problems = new ArrayList<>();
      ledger.verify(problem -> problems.add(problem.toString()));
      assertThat(problems).isEmpty();
      assertThat(ledger.counts().articles()).isEqualTo(articles);
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
