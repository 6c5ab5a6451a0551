package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole command while it adds; the store's own test does the same fifty times. */
@Tag("process")
class AddKillTest {
  private static final int KILLS = 3;
  private static final int ARTICLES = 1500;
  private static final int BATCH_NANOS = 200_000_000;

  @TempDir private Path folder;

  @Test
  void whatWasReportedIsThereAndTheNextRunAddsTheRest() throws Exception {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    System.out.println("killed at the points of -Disnad.seed=" + seed);
    Random random = new Random(seed);
    Path archive = archive();
    String ledger = "--ledger=" + folder.resolve("ledger");
    List<String> reported = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      reported.addAll(killed(random, "add", "-v", ledger, archive.toString()));
    }

    Run rest = Run.of("add", "-v", ledger, archive.toString());

    assertThat(rest.code()).isZero();
    assertThat(reported).isNotEmpty();
    List<String> present = rest.out().lines().filter(line -> line.startsWith("present")).toList();
    assertThat(present)
        .containsAll(
            reported.stream().distinct().map(line -> line.replace("article", "present")).toList());
    assertThat(Run.of("verify", ledger).out()).contains("1,500 articles").contains("sound");
  }

  private Path archive() throws Exception {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      records.append(
          "{\"url\":\"https://gazette.example/"
              + i
              + "\",\"published\":\"2031-02-14\",\"text\":"
              + "\"وقال متحدث إن الجسر رقم "
              + i
              + " فتح في 3 مارس.\"}\n");
    }
    return Files.writeString(folder.resolve("archive.jsonl"), records);
  }

  /** What the command told of before it was killed, somewhere in or after its first batches. */
  private static List<String> killed(Random random, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("org.isnad.cli.Isnad");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> told = new ArrayList<>();
      told.add(out.readLine());
      LockSupport.parkNanos(random.nextInt(BATCH_NANOS));
      // Not the process's own method, which would close its streams: what it has said is to be
      // read.
      process.toHandle().destroyForcibly();
      process.waitFor();
      out.lines().forEach(told::add);
      // The last line may be cut off by the kill; those of other kinds were there before.
      return told.subList(0, told.size() - 1).stream()
          .filter(line -> line.startsWith("article"))
          .toList();
    }
  }
}
