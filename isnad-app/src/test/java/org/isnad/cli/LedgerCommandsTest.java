package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that add to a ledger and keep it: what they say, and what they end with. */
class LedgerCommandsTest {
  private static final String FIRST =
      "{\"id\":\"n1\",\"publisher\":\"صحيفة قنديل\",\"published\":\"2031-02-14\","
          + "\"url\":\"https://gazette.example/1\",\"title\":\"الجسر\","
          + "\"text\":\"قال سامر العبدلي إن الجسر سيفتح في 3 مارس 2031.\"}\n";
  private static final String SECOND =
      FIRST.replace("/1", "/2").replace("n1", "n2").replace("الجسر", "السد");
  private static final String BROKEN = "{\"id\":\"n3\",\"text\":\n";

  @TempDir private Path folder;
  private Path archive;

  @BeforeEach
  void write() throws Exception {
    archive = Files.createDirectory(folder.resolve("sources")).resolve("archive.jsonl");
    Files.writeString(archive, FIRST + BROKEN + SECOND);
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add(1, "--ledger=" + folder.resolve("ledger"));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void addingTellsWhatWasAddedThereAndRefused() throws Exception {
    Path report = folder.resolve("refused.jsonl");

    Run first = run("add", archive.toString(), "--report", report.toString());
    Run again = run("add", archive.toString());

    assertThat(first.out()).isEqualTo("2 added, 0 new versions, 0 already there, 1 refused\n");
    assertThat(first.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(first.err()).contains("archive.jsonl:2: expected");
    assertThat(report)
        .content()
        .startsWith("{\"source\":\"" + archive + "\",\"position\":2,\"fault\":\"not-json\"")
        .endsWith("}\n");
    assertThat(again.out()).isEqualTo("0 added, 0 new versions, 2 already there, 1 refused\n");
  }

  @Test
  void eachArticleIsToldOnceItIsKept() {
    Run run = run("add", "-v", archive.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            article 1 ARCHIVE:1
            article 2 ARCHIVE:3
            2 added, 0 new versions, 0 already there, 1 refused
            """
                .replace("ARCHIVE", archive.toString()));
  }

  @Test
  void changedTextIsANewVersion() throws Exception {
    run("add", archive.toString());
    Files.writeString(archive, FIRST.replace("2031.", "2031. وانتهى."));

    assertThat(run("add", "-v", archive.toString()).out())
        .isEqualTo(
            "version 1v2 " + archive + ":1\n0 added, 1 new versions, 0 already there, 0 refused\n");
  }

  @Test
  void standardInputAndFoldersAreSources() {
    Run.on(
        Terminals.NONE,
        Map.of("ISNAD_LEDGER", folder.resolve("ledger").toString()),
        FIRST.getBytes(StandardCharsets.UTF_8),
        "add",
        "-");

    Run run = run("add", archive.getParent().toString());

    assertThat(run.out()).isEqualTo("1 added, 0 new versions, 1 already there, 1 refused\n");
  }

  @Test
  void missingSourceStopsNothing() {
    Run run = run("add", folder.resolve("none.txt").toString(), archive.toString());

    assertThat(run.out()).isEqualTo("2 added, 0 new versions, 0 already there, 2 refused\n");
    assertThat(run.err()).contains("none.txt: expected a file, found nothing of that name");
  }

  @Test
  void soundLedgerIsVerified() {
    run("add", archive.toString());

    Run run = run("verify");

    assertThat(run.out()).isEqualTo("2 articles, 2 versions, 2 readings, 0 judgements: sound\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void judgementIsKeptAndListed() {
    run("add", archive.toString());

    Run judged = run("judge", "1.26", "correct", "act=pledges", "--who", "ليلى", "--why", "سمعت");

    assertThat(judged.err()).isEmpty();
    assertThat(judged.out()).startsWith("1.").contains("correct act=pledges by ليلى", "(سمعت)");
    assertThat(run("judge").out()).isEqualTo(judged.out());
  }

  @Test
  void judgementOfNothingIsRefused() {
    run("add", archive.toString());

    assertThat(run("judge", "1.9999", "reject").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("judge", "7.1", "reject").err()).contains("expected an article of the ledger");
    assertThat(run("judge", "x", "reject").err()).contains("expected a row such as 17.120");
    assertThat(run("judge", "1.26").err()).contains("expected confirm, correct or reject");
    assertThat(run("judge", "1.26", "correct", "act").err()).contains("expected COLUMN=VALUE");
    assertThat(run("judge").out()).isEmpty();
  }

  @Test
  void rereadingFindsNothingToDoForTheSameReader() {
    run("add", archive.toString());

    assertThat(run("reread").out()).isEqualTo("0 read again by " + ReaderVersion.present() + "\n");
  }

  @Test
  void backupIsALedger() throws Exception {
    run("add", archive.toString());
    Path copy = Files.createDirectory(folder.resolve("copy")).resolve("ledger.db");

    assertThat(run("backup", copy.toString()).code()).isZero();

    assertThat(Run.of("verify", "--ledger=" + copy.getParent()).out()).contains("2 articles");
    assertThat(run("backup", copy.toString()).err()).contains("expected no file yet, found one");
  }

  @Test
  void ledgerThatIsNotThereIsNotMade() {
    Run run = run("verify");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("expected a ledger, found none; isnad add makes one");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void defaultLedgerIsAmongTheUsersData() {
    Run run =
        Run.on(
            Terminals.NONE,
            Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "HOME", folder.toString()),
            FIRST.getBytes(StandardCharsets.UTF_8),
            "add",
            "-");

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("data/isnad/ledger.db")).exists();
  }

  @Test
  void readerVersionTellsTheBuildAndItsContent() {
    assertThat(ReaderVersion.present())
        .matches(".+\\+[0-9a-f]{10}")
        .isEqualTo(ReaderVersion.present());
  }
}
