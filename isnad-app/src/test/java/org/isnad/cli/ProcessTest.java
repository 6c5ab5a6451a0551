package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: pipes, memory, the documented example. */
class ProcessTest {

  private static final String RECORD =
      "{\"published\":\"2031-03-01\",\"text\":\""
          + "وقال متحدث إن الجسر فتح. ".repeat(50)
          + "\"}\n";

  private static final int FED = 3_000;

  @TempDir private Path folder;

  @Test
  void readerThatGoesAwayEndsTheProgramQuietly() throws Exception {
    Path file = Files.writeString(folder.resolve("many.jsonl"), RECORD.repeat(1000));
    Process process =
        start("-Xmx512m", "org.isnad.cli.Isnad", "read", "--input", "jsonl", file.toString());
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).startsWith("{\"article\"");
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(process.getErrorStream().readAllBytes()).asString().isEmpty();
  }

  @Test
  void lineThatComesThroughAPipeIsAnsweredAtOnce() throws Exception {
    Process process = start("-Xmx512m", "org.isnad.cli.Isnad", "read", "--input", "jsonl");
    try (BufferedReader out = output(process);
        OutputStream in = process.getOutputStream()) {
      for (int i = 0; i < 3; i++) {
        in.write(RECORD.getBytes(StandardCharsets.UTF_8));
        in.flush();
        assertThat(out.readLine()).startsWith("{\"article\"");
      }
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void memoryDoesNotGrowWithTheStream() throws Exception {
    Process process =
        start("-Xmx64m", "org.isnad.cli.Isnad", "read", "--input", "jsonl", "--max-record", "1M");
    Thread feeder = new Thread(() -> feed(process.getOutputStream()));
    feeder.start();
    try (BufferedReader out = output(process)) {
      assertThat(out.lines().count()).isEqualTo(FED);
    }
    feeder.join();
    assertThat(process.waitFor()).isEqualTo(ExitCode.SOME_REFUSED);
  }

  @Test
  void exampleOfTheLibraryCompilesAndRuns() throws Exception {
    Path root = Path.of(System.getProperty("isnad.root", ".."));
    Process process =
        start("-Dfile.encoding=UTF-8", root.resolve("docs/ReadOneArticle.java").toString());
    try (BufferedReader out = output(process)) {
      assertThat(out.lines()).last().asString().startsWith("claims: ");
    }
    assertThat(process.waitFor()).isZero();
  }

  /** 7 MB of records and a line of 100 MB. */
  private static void feed(OutputStream in) {
    byte[] record = RECORD.getBytes(StandardCharsets.UTF_8);
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (in) {
      for (int i = 0; i < 100; i++) {
        in.write(block);
      }
      in.write('\n');
      for (int i = 0; i < FED; i++) {
        in.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
