package org.isnad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * The texts of articles in packed JSON Lines, one at a time. Unlike {@link Corpus} it asks for no
 * date: some of the counted articles have one that is broken.
 */
final class Articles {
  private static final JsonFactory JSON = new JsonFactory();

  private Articles() {}

  /** Hands title, newline and body of each article of the file on. */
  static void forEach(Path file, Consumer<String> reader) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(text(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String text(String line) throws IOException {
    String title = "";
    String body = "";
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("title")) {
          title = json.getText();
        } else if (field.equals("text")) {
          body = json.getText();
        }
        json.skipChildren();
      }
    }
    return title + '\n' + body;
  }
}
