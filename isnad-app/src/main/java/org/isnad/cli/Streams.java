package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program meets outside: its three streams, which of them are a terminal, the environment.
 * Text goes out as UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of the three are a terminal
 * @param environment its variables
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Terminals terminals,
    Map<String, String> environment) {
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 120;
  private static final int USUAL_WIDTH = 80;

  /** Those of the process. */
  static Streams ofProcess() {
    // Not System.out: it hides that the reader of a pipe has gone.
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Terminals.ofProcess(),
        System.getenv());
  }

  /** Standard output for text. */
  PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Whether colours are wanted on standard output. */
  boolean isColourWanted() {
    // https://no-color.org: present and not empty.
    return terminals.out()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The columns of a line of standard output. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    try {
      return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns)));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
