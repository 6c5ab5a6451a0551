package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word table of the module, wherever it lies, keeps the manners of tables. */
class TablesTest {
  private static final Path ROOT = classes().resolve("org/isnad");

  @TestFactory
  Stream<DynamicTest> tables() throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.walk(ROOT)) {
      tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    assertThat(tables).as("tables under " + ROOT).isNotEmpty();
    return tables.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(file).toString(),
                    () -> assertThat(faults(Files.readAllBytes(file))).isEmpty()));
  }

  /** What is wrong with a table, a line each, with its number. */
  private static List<String> faults(byte[] bytes) {
    String table;
    try {
      table = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return List.of("expected UTF-8, found " + e.getMessage());
    }
    List<String> faults = new ArrayList<>();
    if (table.indexOf('\r') >= 0 || table.startsWith("\uFEFF") || !table.endsWith("\n")) {
      faults.add("expected lines that end in \\n, without a byte order mark");
    }
    List<String> lines = table.lines().toList();
    String head = head(lines);
    for (String word : List.of("columns:", "origin:", "licence:")) {
      if (!head.contains(word)) {
        faults.add("1: expected a remark that tells " + word + " found none");
      }
    }
    rows(lines, head.contains("sorted by"), faults);
    return faults;
  }

  private static String head(List<String> lines) {
    StringBuilder head = new StringBuilder();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        break;
      }
      head.append(line.toLowerCase(Locale.ROOT)).append('\n');
    }
    return head.toString();
  }

  private static void rows(List<String> lines, boolean sorted, List<String> faults) {
    Map<String, Integer> seen = new HashMap<>();
    String before = "";
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int number = i + 1;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      columns = columns == 0 ? cells.size() : columns;
      if (cells.size() != columns) {
        faults.add(number + ": expected " + columns + " columns, found " + cells.size());
      }
      cells.forEach(cell -> cell(number, cell, faults));
      Integer same = seen.putIfAbsent(LightForm.of(line), number);
      if (same != null) {
        faults.add(number + ": expected a row that can be reached, found that of line " + same);
      }
      if (sorted && before.compareTo(cells.get(0)) > 0) {
        faults.add(number + ": expected rows sorted, found " + cells.get(0) + " after " + before);
      }
      before = cells.get(0);
    }
  }

  private static void cell(int number, String cell, List<String> faults) {
    boolean arabic = cell.chars().anyMatch(c -> LightForm.isLetter((char) c));
    boolean latin = cell.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    if (arabic && latin) {
      faults.add(number + ": expected one script a field, found " + cell);
    }
    if (arabic && LightForm.of(cell).isBlank()) {
      faults.add(number + ": expected letters, found only marks in " + cell);
    }
    if (!cell.equals(cell.strip()) || cell.contains("  ")) {
      faults.add(number + ": expected single spaces between words, found '" + cell + "'");
    }
  }

  private static Path classes() {
    try {
      return Path.of(LightForm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
