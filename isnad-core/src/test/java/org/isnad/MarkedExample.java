package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a spec file: a text with what is to be found in it in marks. A file begins with a
 * comment and has one example a paragraph: "== NAME", or "== not: NAME" where nothing is to be
 * found; the text; lines of facts, each with its key.
 *
 * @param name what it shows
 * @param negative whether nothing is to be found
 * @param marked the text with its marks
 * @param facts the lines below it
 */
public record MarkedExample(String name, boolean negative, String marked, List<String> facts) {
  private static final String BEGIN = "== ";
  private static final String NOT = "not: ";
  private static final String MARKS = "{}<>[]";

  /** The examples of the file beside the test class. */
  public static List<MarkedExample> read(Class<?> test, String file) {
    List<MarkedExample> examples = new ArrayList<>();
    for (String block : text(test, file).split("\n\\s*\n", -1)) {
      List<String> lines = block.strip().lines().toList();
      if (!lines.isEmpty() && !lines.get(0).startsWith("#")) {
        examples.add(of(file, lines));
      }
    }
    return examples;
  }

  private static MarkedExample of(String file, List<String> lines) {
    if (!lines.get(0).startsWith(BEGIN) || lines.size() < 2) {
      throw new IllegalStateException(file + ": expected == NAME and a text, found " + lines);
    }
    String name = lines.get(0).substring(BEGIN.length());
    boolean negative = name.startsWith(NOT);
    return new MarkedExample(
        negative ? name.substring(NOT.length()) : name,
        negative,
        lines.get(1),
        lines.subList(2, lines.size()));
  }

  private static String text(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + file + ", found no file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without its marks. */
  public String text() {
    return bare(marked);
  }

  private static String bare(String marked) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      if (MARKS.indexOf(marked.charAt(i)) < 0) {
        text.append(marked.charAt(i));
      }
    }
    return text.toString();
  }

  /** The words within each pair of these marks, whatever other marks lie within them. */
  public List<String> within(char open, char close) {
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
  public List<String> facts(String key) {
    return facts.stream()
        .filter(fact -> fact.startsWith(key + ": "))
        .map(fact -> fact.substring(key.length() + 2))
        .toList();
  }

  /** What the one line of this key says; empty where there is none. */
  public String fact(String key) {
    List<String> found = facts(key);
    return found.isEmpty() ? "" : found.get(0);
  }

  @Override
  public String toString() {
    return name + ": " + text();
  }
}
