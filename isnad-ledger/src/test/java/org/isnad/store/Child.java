package org.isnad.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.LedgerAddress;

/** An {@link Adder} as a process of its own, and what it has said. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  Child(LedgerAddress address, int first, int after) throws IOException {
    String where =
        address instanceof LedgerAddress.Server server ? server.url() : address.toString();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Adder.class.getName()));
    command.addAll(List.of(where, String.valueOf(first), String.valueOf(after)));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The next line that it says; empty where it has ended. */
  String line() throws IOException {
    String line = out.readLine();
    return line == null ? "" : line;
  }

  /** SIGKILL: it has no chance to put anything in order. */
  void kill() throws InterruptedException {
    // Not the process's own method, which would close its streams: what it has said is to be read.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** All that it says until it ends. */
  List<String> rest() {
    return out.lines().toList();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
