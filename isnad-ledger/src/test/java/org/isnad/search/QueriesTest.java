package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is found by what is typed: a table of queries over a table of texts, in a real ledger. */
class QueriesTest {
  @TempDir static Path folder;

  private static TestLedger ledger;
  private static final Map<String, String> NAMES = new HashMap<>();

  @BeforeAll
  static void fill() throws IOException {
    ledger = TestLedger.in(folder);
    for (String[] row : rows("texts.tsv")) {
      NAMES.put(ledger.add("texts", row[0], "خبر\n" + row[1]), row[0]);
    }
    ledger.index();
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @TestFactory
  Stream<DynamicTest> queries() throws IOException {
    return rows("queries.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[3] + ": " + row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    Set<String> found =
        ledger.search().find(SearchRequest.articles(row[0]).page(0, 1000)).hits().stream()
            .map(hit -> NAMES.get(hit.id()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).as("found for " + row[0]).containsAll(names(row[1]));
    assertThat(names(row[2])).as("found for " + row[0]).noneMatch(found::contains);
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" "));
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = QueriesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
