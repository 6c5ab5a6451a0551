package org.isnad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Article;
import org.isnad.text.Published;

/**
 * Articles held in memory, so that measuring them measures no file.
 *
 * @param articles in the order of the files
 * @param bytes how many their texts have as UTF-8
 */
record Corpus(List<Article> articles, long bytes) {
  Corpus {
    articles = List.copyOf(articles);
  }

  /** All articles of these files of gzipped JSON Lines. */
  static Corpus of(List<Path> files) throws IOException {
    List<Article> articles = new ArrayList<>();
    long bytes = 0;
    JsonFactory json = new JsonFactory();
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          Article article = article(json, line);
          bytes += article.text().getBytes(StandardCharsets.UTF_8).length;
          articles.add(article);
        }
      }
    }
    return new Corpus(articles, bytes);
  }

  private static Article article(JsonFactory json, String line) throws IOException {
    Map<String, String> members = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      parser.nextToken();
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          members.put(key, parser.getText());
        }
        parser.skipChildren();
      }
    }
    String written = members.getOrDefault("published", "");
    return Article.of(
        members.getOrDefault("id", ""),
        members.getOrDefault("publisher", ""),
        written.isEmpty() ? Published.UNKNOWN : Published.parse(written),
        members.getOrDefault("title", ""),
        members.getOrDefault("text", ""));
  }
}
