package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

/**
 * Reads the articles under {@code examples} and compares with the expected readings beside them,
 * kind by kind. Where the software does not reach an expected reading yet, {@code
 * examples/reached.tsv} says how far it came, and it may not fall behind that. What differs lies in
 * {@code target/examples.diff} after each run.
 *
 * <p>{@code mvn test -pl isnad-core -am -Dtest=ExamplesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Disnad.renew=reached} keeps how far it came from now on; {@code -Disnad.renew=true} writes the
 * readings themselves into the expected ones, to be read line by line in review.
 */
class ExamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));
  private static final Path EXAMPLES = ROOT.resolve("examples");
  private static final Path REACHED = EXAMPLES.resolve("reached.tsv");
  private static final List<String> KINDS = List.of("claim", "time", "quantity");

  /** Marked in some of the articles only; an article in which any is marked has all of them. */
  private static final List<String> STORY_KINDS = List.of("commitment", "level", "event");

  private static final String HEADER =
      """
      # How far the software reaches the expected readings; ExamplesTest fails where it falls behind.
      # Columns: file, kind, records expected, records said, records that are the same.
      """;

  /** How one file fares in one kind. */
  private record Score(int expected, int said, int same) {
    boolean isBehind(Score kept) {
      return same < kept.same || said - same > kept.said - kept.same;
    }

    @Override
    public String toString() {
      return expected + "\t" + said + "\t" + same;
    }
  }

  private final Reader reader = Reader.arabic();
  private final String renew = System.getProperty("isnad.renew", "");
  private final StringBuilder differences = new StringBuilder();
  private final Map<String, Score> scores = new TreeMap<>();

  @Test
  void readingsAreNoFurtherFromTheExpectedOnesThanBefore() throws IOException {
    for (String row : rows(EXAMPLES.resolve("articles.tsv"))) {
      compare(row.split("\t", -1));
    }
    Path out = ROOT.resolve("isnad-core/target/examples.diff");
    Files.createDirectories(out.getParent());
    Files.writeString(out, differences);
    if (renew.equals("reached")) {
      List<String> lines = new ArrayList<>();
      scores.forEach((name, score) -> lines.add(name + "\t" + score));
      Files.writeString(REACHED, HEADER + String.join("\n", lines) + "\n");
    }
    assertThat(behind()).as(differences.toString()).isEmpty();
  }

  private void compare(String[] row) throws IOException {
    String name = row[0];
    String text = Files.readString(EXAMPLES.resolve(name + ".txt"));
    Article article = new Article(name, row[1], Published.parse(row[2]), text);
    GoldenFile said = new GoldenFile(GoldenFormat.records(reader.read(article)));
    Path golden = EXAMPLES.resolve(name + ".reading");
    GoldenFile expected = GoldenFile.parse(Files.readString(golden));
    Set<String> marked = markedIn(expected);
    if (renew.equals("true")) {
      List<String> records =
          said.records().stream().filter(r -> marked.contains(GoldenFile.kindOf(r))).toList();
      expected = expected.with(marked, records);
      Files.writeString(golden, expected.text());
    }
    for (String kind : marked) {
      compare(name, kind, expected.ofKind(kind), said.ofKind(kind));
    }
  }

  private static Set<String> markedIn(GoldenFile expected) {
    Set<String> marked = new LinkedHashSet<>(KINDS);
    if (STORY_KINDS.stream().anyMatch(kind -> !expected.ofKind(kind).records().isEmpty())) {
      marked.addAll(STORY_KINDS);
    }
    return marked;
  }

  private void compare(String name, String kind, GoldenFile expected, GoldenFile said) {
    List<String> missing = expected.without(said);
    List<String> extra = said.without(expected);
    int same = expected.records().size() - missing.size();
    Score score = new Score(expected.records().size(), said.records().size(), same);
    scores.put(name + "\t" + kind, score);
    differences.append(
        String.format(
            Locale.ROOT,
            "== %s: %d of %d %s records the same, %d missing, %d extra%n",
            name,
            same,
            expected.records().size(),
            kind,
            missing.size(),
            extra.size()));
    missing.forEach(record -> show("- ", record));
    extra.forEach(record -> show("+ ", record));
  }

  private void show(String sign, String record) {
    record.lines().forEach(line -> differences.append(sign).append(line).append('\n'));
    differences.append('\n');
  }

  private List<String> behind() throws IOException {
    List<String> behind = new ArrayList<>();
    kept()
        .forEach(
            (name, kept) -> {
              Score now = scores.get(name);
              if (now == null || now.isBehind(kept)) {
                behind.add(name + ": kept " + kept + ", now " + now);
              }
            });
    return behind;
  }

  private static Map<String, Score> kept() throws IOException {
    Map<String, Score> kept = new TreeMap<>();
    if (Files.exists(REACHED)) {
      for (String line : rows(REACHED)) {
        String[] row = line.split("\t", -1);
        kept.put(
            row[0] + "\t" + row[1],
            new Score(
                Integer.parseInt(row[2]), Integer.parseInt(row[3]), Integer.parseInt(row[4])));
      }
    }
    return kept;
  }

  private static List<String> rows(Path table) {
    try (var lines = Files.lines(table)) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
