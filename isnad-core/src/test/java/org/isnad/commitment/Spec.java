package org.isnad.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The examples of a spec file: texts with what is to be found in marks. */
final class Spec {
  /**
   * One example.
   *
   * @param name what it shows
   * @param negative whether nothing is to be found
   * @param marked the text with its marks
   * @param facts the lines below it
   */
  record Example(String name, boolean negative, String marked, List<String> facts) {
    /** The text without its marks. */
    String text() {
      return bare(marked);
    }

    private static String bare(String marked) {
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
        found.add(bare(marked.substring(at, end)));
        at = marked.indexOf(open, end);
      }
      return found;
    }

    /** What the lines of this key say. */
    List<String> facts(String key) {
      return facts.stream()
          .filter(fact -> fact.startsWith(key + ": "))
          .map(fact -> fact.substring(key.length() + 2))
          .toList();
    }

    @Override
    public String toString() {
      return name + ": " + text();
    }
  }

  private Spec() {}

  static List<Example> read(String file) {
    List<Example> examples = new ArrayList<>();
    for (String block : text(file).split("\n\n", -1)) {
      List<String> lines = block.strip().lines().toList();
      if (!lines.get(0).startsWith("#")) {
        boolean negative = lines.get(0).startsWith("not: ");
        String name = lines.get(0).substring(negative ? 5 : 3);
        examples.add(new Example(name, negative, lines.get(1), lines.subList(2, lines.size())));
      }
    }
    return examples;
  }

  private static String text(String file) {
    try (InputStream in = Spec.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + file + ", found no file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
