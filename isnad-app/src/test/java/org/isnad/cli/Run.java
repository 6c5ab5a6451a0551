package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.reading.Reader;

/**
 * What a call of the command gave.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  // Immutable and shared, as its documentation asks for.
  private static final Reader READER = Reader.arabic();

  /** Calls the command with nothing on standard input and no terminal. */
  static Run of(String... arguments) {
    return with("", arguments);
  }

  /** Calls the command with this text on standard input and no terminal. */
  static Run with(String input, String... arguments) {
    return on(Terminals.NONE, Map.of(), input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run on(
      Terminals terminals, Map<String, String> environment, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            out,
            new PrintWriter(err, true),
            terminals,
            environment);
    int code = Isnad.command(streams, () -> READER, arguments).execute(arguments);
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString().replace(System.lineSeparator(), "\n"));
  }

  /** How many lines were written. */
  long lines() {
    return out.lines().count();
  }
}
