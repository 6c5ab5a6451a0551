package org.isnad.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The examples of {@code claims.spec}: texts with their claims in marks. */
final class ClaimSpec {
  /**
   * One example.
   *
   * @param name what it shows
   * @param negative whether the text holds no claim
   * @param marked the text with its marks
   * @param facts the lines below it
   */
  record Example(String name, boolean negative, String marked, List<String> facts) {
    /** The text without its marks. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if ("{}<>[]".indexOf(c) < 0) {
          text.append(c);
        }
      }
      return text.toString();
    }

    /** The words within each pair of these marks. */
    List<String> within(char open, char close) {
      List<String> found = new ArrayList<>();
      int at = marked.indexOf(open);
      while (at >= 0) {
        int end = marked.indexOf(close, at);
        found.add(marked.substring(at + 1, end));
        at = marked.indexOf(open, end);
      }
      return found;
    }

    /** What a line of this key says; empty where there is none. */
    String fact(String key) {
      for (String fact : facts) {
        if (fact.startsWith(key + ": ")) {
          return fact.substring(key.length() + 2);
        }
      }
      return "";
    }

    @Override
    public String toString() {
      return name + ": " + text();
    }
  }

  private ClaimSpec() {}

  static List<Example> read() {
    List<Example> examples = new ArrayList<>();
    for (String block : text().split("\n== ", -1)) {
      if (!block.startsWith("#")) {
        List<String> lines = block.strip().lines().toList();
        boolean negative = lines.get(0).startsWith("not: ");
        examples.add(
            new Example(
                negative ? lines.get(0).substring(5) : lines.get(0),
                negative,
                lines.get(1),
                lines.subList(2, lines.size())));
      }
    }
    return examples;
  }

  private static String text() {
    try (InputStream in = ClaimSpec.class.getResourceAsStream("claims.spec")) {
      if (in == null) {
        throw new IllegalStateException("expected claims.spec, found no file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
