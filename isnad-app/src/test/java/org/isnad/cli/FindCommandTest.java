package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding, showing and listing, on a ledger that {@code isnad add} made. */
class FindCommandTest {
  @TempDir static Path folder;

  private static String ledger;

  @BeforeAll
  static void fill() throws IOException {
    ledger = folder.resolve("ledger").toString();
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        record(
                "a",
                "وكالة رواق",
                "2027-01-05",
                "قال وزير الدفاع رعد الصفواني إن القوات ستنسحب في مارس 2027.")
            + record(
                "b",
                "صحيفة الكروم",
                "2027-01-06",
                "نقلت وكالة رواق عن مصادر مطلعة قولها إن القوات لم تنسحب.")
            + record(
                "c", "صحيفة الكروم", "2027-01-07", "قال رعد الصفواني إن \\\"=1+1\\\" ليست خطة."));
    Run run = Run.of("add", "--ledger", ledger, articles.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 added");
  }

  private static String record(String id, String publisher, String day, String words) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"publisher\":\"%s\",\"published\":\"%s\",\"title\":\"خبر\",\"text\":\"%s\"}%n",
        id,
        publisher,
        day,
        words);
  }

  private static Run find(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "find";
    all[1] = "--ledger";
    all[2] = ledger;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  @Test
  void givesClaimsAsLinesOfJson() {
    Run run = find("انسحاب");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines()).isEqualTo(2);
    assertThat(run.out())
        .contains(
            "\"publisher\":\"وكالة رواق\"",
            "\"kind\":\"unnamed-group\"",
            "\"name\":\"مصادر مطلعة\"");
  }

  @Test
  void keepsNegation() {
    assertThat(find("لم تنسحب").lines()).isOne();
  }

  @Test
  void filtersBySourceNameAndDay() {
    assertThat(find("--source", "رعد الصفواني").lines()).isEqualTo(2);
    assertThat(find("--source", "رعد الصفواني", "--from", "2027-01-07").lines()).isOne();
    assertThat(find("--chain", "وكالة رواق", "--kind", "unnamed-group").lines()).isOne();
  }

  @Test
  void saysThatASourceIsUnknown() {
    Run run = find("--source", "لا أحد");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("expected a source of the ledger, found لا أحد");
  }

  @Test
  void showsPeopleTheWordsInContextWithTheChain() {
    Run run = find("--format", "text", "--lang", "en", "القوات", "--order", "oldest");
    assertThat(run.out())
        .contains("\u20662\u2069 found")
        .contains("\u2068صحيفة الكروم\u2069 ‹ \u2068وكالة رواق\u2069 ‹ \u2068مصادر مطلعة\u2069");
  }

  @Test
  void countsFacets() {
    assertThat(find("القوات", "--facets").out())
        .contains("\"publisher\":[{\"value\":", "\"count\":1");
  }

  @Test
  void writesCommaSeparatedValues() {
    Run run = find("--format", "csv", "خطة");
    assertThat(run.out()).startsWith("\uFEFFid,article,").contains("\"3\"").endsWith("\r\n");
  }

  @Test
  void findsTheNearestClaims() {
    assertThat(find("--like", "ستنسحب القوات في شهر مارس").out()).contains("\"id\":\"1.");
  }

  @Test
  void findsArticles() {
    assertThat(find("--articles", "الصفواني").lines()).isEqualTo(2);
  }

  @Test
  void showsAnArticleWithItsClaimsMarked() {
    Run run = Run.of("show", "--ledger", ledger, "--format", "text", "--lang", "en", "1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("⟦1 ");
  }

  @Test
  void saysThatAnArticleIsUnknown() {
    Run run = Run.of("show", "--ledger", ledger, "99");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("expected an article of the ledger");
  }

  @Test
  void listsSourcesWithTheirPapers() {
    Run run = Run.of("sources", "--ledger", ledger);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"claims\":2,\"source\":", "صحيفة الكروم 1");
  }

  @Test
  void givesEachOutletItsProfile() {
    Run run = Run.of("outlets", "--ledger", ledger);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("\"outlet\":\"صحيفة الكروم\",\"named\":\"50%\",\"unnamed\":\"50%\"")
        .contains("\"agencies\":\"وكالة رواق 1\"");
  }
}
