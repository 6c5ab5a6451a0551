package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.isnad.annotation.Reading;

/**
 * Writes readings as JSON, each whole: one line for machines, or indented for people. Immutable and
 * thread-safe.
 *
 * <p>Half a surrogate pair in a text has no form in UTF-8; U+FFFD stands for it, so that every
 * offset stays true.
 */
public final class ReadingWriter {
  private final JsonFactory factory =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private final boolean indented;

  private ReadingWriter(boolean indented) {
    this.indented = indented;
  }

  /** A writer of JSON Lines: one reading a line. */
  public static ReadingWriter compact() {
    return new ReadingWriter(false);
  }

  /** A writer of JSON that people read: one member a line. */
  public static ReadingWriter indented() {
    return new ReadingWriter(true);
  }

  /** The reading as one JSON object in UTF-8, without a line end after it. */
  public byte[] write(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(reading.article().text().length() * 3);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      if (indented) {
        // The same line end on every machine.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      }
      new ReadingJson(json, CodePoints.of(reading.article().text())).write(reading);
    } catch (IOException e) {
      throw new UncheckedIOException("expected memory to take the reading", e);
    }
    return bytes.toByteArray();
  }
}
