package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TEXT = "عنوان الخبر\nوقال متحدث إن الجسر فتح.\n";
  private static final String TEXT_JSON = "\"text\":\"عنوان الخبر\\nوقال متحدث إن الجسر فتح.\\n\"";

  @TempDir private Path folder;

  @Test
  void textOfAFileBecomesALineOfJson() throws IOException {
    String file = write("a.txt", TEXT);
    Run run = Run.of("read", "--publisher", "البيان", "--published", "2031-03-01", file);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"article\":{\"id\":\"" + file + "\",\"title\":\"عنوان الخبر\"")
        .contains("\"publisher\":\"البيان\",\"published\":\"2031-03-01\"," + TEXT_JSON)
        .endsWith("}\n");
    assertThat(run.lines()).isOne();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standardInputIsReadWhereNothingIsNamed() {
    assertThat(Run.with(TEXT, "read").out()).isEqualTo(Run.with(TEXT, "read", "-").out());
  }

  @Test
  void unknownDayIsSaidOnce() throws IOException {
    Run run = Run.of("read", write("a.txt", TEXT), write("b.txt", TEXT));
    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("publication date unknown (2 of 2 articles)", "--published");
  }

  @Test
  void recordsKeepTheirOrderOverThreads() {
    String records =
        IntStream.range(0, 500)
            .mapToObj(
                i -> "{\"id\":" + i + ",\"text\":\"" + "خبر ".repeat(i % 50 * 20 + 1) + "\"}\n")
            .collect(Collectors.joining());
    Run run = Run.with(records, "read", "--input", "jsonl", "--threads", "4");
    assertThat(run.out().lines().map(ReadCommandTest::id))
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
    assertThat(run.out())
        .isEqualTo(Run.with(records, "read", "--input", "jsonl", "--threads", "1").out());
  }

  @Test
  void oneTextIsAnObjectOfJson() {
    Run run = Run.with(TEXT, "read", "--format", "json");
    assertThat(run.out()).startsWith("{\n  \"article\" : {\n").endsWith("\n}\n");
  }

  @Test
  void severalReadingsAreAnArrayOfJson() {
    String records = "{\"text\":\"أ\"}\n{\"text\":\"ب\"}\n";
    Run run = Run.with(records, "read", "--input", "jsonl", "--format", "json");
    assertThat(run.out()).startsWith("[\n{\n").contains("\n},\n{\n").endsWith("\n}\n]\n");
  }

  @Test
  void terminalGetsTextInTheLanguageOfTheLocale() {
    Run run = onTerminal(Map.of("LANG", "ar_EG.UTF-8"), "read");
    assertThat(run.out()).contains("الأقوال: ").contains("\u001b[1m");
    assertThat(onTerminal(Map.of("LANG", "ar_EG.UTF-8"), "read", "--lang", "en").out())
        .contains("claims: ");
  }

  @Test
  void coloursAreLeftOutWhereTheyAreNotWanted() {
    assertThat(onTerminal(Map.of("NO_COLOR", "1"), "read").out()).doesNotContain("\u001b");
    assertThat(onTerminal(Map.of("TERM", "dumb"), "read").out()).doesNotContain("\u001b");
    assertThat(Run.with(TEXT, "read", "--format", "text").out()).doesNotContain("\u001b");
  }

  @Test
  void fileStandsThereOnlyWhenItIsComplete() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Run run = Run.with(TEXT, "read", "-o", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(out).content(StandardCharsets.UTF_8).contains(TEXT_JSON);
    assertThat(names()).containsExactly("out.jsonl");
  }

  @Test
  void linkToAFileStaysALink() throws IOException {
    Path target = Path.of(write("target.jsonl", "old"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    assertThat(Run.with(TEXT, "read", "-o", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content(StandardCharsets.UTF_8).contains(TEXT_JSON);
  }

  @Test
  void outputThatCannotBeWrittenHasItsOwnCode() {
    for (String place : new String[] {folder.toString(), folder.resolve("no/file").toString()}) {
      Run run = Run.with(TEXT, "read", "-o", place);
      assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
      assertThat(run.err()).contains(place + ": cannot write: expected a f");
    }
  }

  @Test
  void outputIsKeptWhereAnInputIsMissing() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Run run = Run.of("read", "-o", out.toString(), "missing.txt", write("a.txt", TEXT));
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(out).content(StandardCharsets.UTF_8).contains(TEXT_JSON);
  }

  private static String id(String line) {
    String before = "{\"article\":{\"id\":\"";
    return line.substring(before.length(), line.indexOf('"', before.length()));
  }

  private Run onTerminal(Map<String, String> environment, String... arguments) {
    Terminals terminals = new Terminals(false, true, false);
    return Run.on(terminals, environment, TEXT.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void pageOfHtmlIsRead() {
    String page =
        "<html><head><title>افتتاح الجسر الجديد | مرسى نيوز</title></head><body><nav><a href=/>الرئيسية</a></nav>"
            + "<h1>افتتاح الجسر الجديد</h1><p>14 فبراير 2027</p>"
            + "<p>وقال الوزير إن الجسر فتح أمام السيارات.</p></body></html>";
    Run run = Run.with(page, "read", "--input", "html");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"published\":\"2027-02-14\"", "\"publisher\":\"مرسى نيوز\"")
        .contains("\"text\":\"افتتاح الجسر الجديد\\nوقال الوزير إن الجسر فتح أمام السيارات.\"");
  }
}
