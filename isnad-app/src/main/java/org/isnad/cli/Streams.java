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
}
