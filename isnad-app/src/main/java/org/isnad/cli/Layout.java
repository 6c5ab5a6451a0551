package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.isnad.annotation.Reading;
import org.isnad.show.ReadingText;
import org.isnad.wire.ReadingWriter;

/**
 * How readings stand in an output.
 *
 * @param opening before the first
 * @param between between two
 * @param closing after the last
 * @param render one reading
 */
record Layout(String opening, String between, String closing, Function<Reading, byte[]> render) {
  /** One JSON object a line. */
  static Layout lines() {
    ReadingWriter writer = ReadingWriter.compact();
    return new Layout("", "", "", reading -> ended(writer.write(reading)));
  }

  /** One JSON object. */
  static Layout object() {
    ReadingWriter writer = ReadingWriter.indented();
    return new Layout("", "", "", reading -> ended(writer.write(reading)));
  }

  /** One JSON array, however many readings there are. */
  static Layout array() {
    return new Layout("[\n", ",\n", "\n]\n", ReadingWriter.indented()::write);
  }

  /** For people. */
  static Layout text(ReadingText surface) {
    String rule = "\n" + "\u2500".repeat(40) + "\n\n";
    return new Layout(
        "", rule, "", reading -> surface.render(reading).getBytes(StandardCharsets.UTF_8));
  }

  /** With its line end, so that whoever reads a stream has the whole of it at once. */
  private static byte[] ended(byte[] json) {
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }
}
