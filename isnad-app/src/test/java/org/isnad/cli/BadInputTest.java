package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an input is told with its place, and the rest is read. */
class BadInputTest {

  private static final String GOOD = "{\"id\":\"good\",\"text\":\"خبر\"}\n";

  @TempDir private Path folder;

  @Test
  void missingFileDoesNotStopTheOthers() throws IOException {
    Run run = Run.of("read", "missing.txt", write("a.txt", "خبر"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("isnad: missing.txt: expected a file, found nothing");
    assertThat(run.lines()).isOne();
  }

  @Test
  void directoryIsTold() {
    Run run = Run.of("read", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains(folder + ": expected a file, found a directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl"})
  void emptyFileIsTold(String kind) throws IOException {
    Run run = Run.of("read", "--input", kind, write("empty", ""));
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("found an empty file");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void blankTextIsRefused() throws IOException {
    Run run = Run.of("read", write("blank", " \n\n"));
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.err()).contains("found only blanks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE"})
  void otherEncodingsAreReadAndSaid(String charset) throws IOException {
    String text = "افتتاح السوق\nوقال رئيس البلدية إن السوق فتح أبوابه.";
    Run run = Run.of("read", write("old", text.getBytes(Charset.forName(charset))));
    assertThat(run.code()).isZero();
    assertThat(text(run)).isEqualTo(text);
    assertThat(run.err()).contains("read as " + (charset.equals("UTF-16") ? "UTF-16BE" : charset));
  }

  @Test
  void brokenUtf8IsReadWithAMarkInPlaceOfTheBrokenByte() throws IOException {
    byte[] bytes = "وقال المتحدث إن الجسر فتح".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xFF;
    Run run = Run.of("read", write("broken", bytes));
    assertThat(run.code()).isZero();
    assertThat(text(run)).startsWith("وقال \uFFFD").endsWith("إن الجسر فتح");
    assertThat(run.err()).contains("broken: expected UTF-8, found broken bytes");
  }

  @Test
  void pictureIsRefused() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    Run run = Run.of("read", write("picture.png", noise));
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.err()).contains("picture.png: expected text in UTF-8");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatComesBeforeTheEndOfATruncatedGzipIsKept() throws IOException {
    byte[] whole = gzip(noisyRecords());
    String file = write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length * 2 / 3));
    Run run = Run.of("read", "--input", "jsonl", file);
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.lines()).isBetween(50L, 90L);
    assertThat(run.err())
        .contains(file + ": expected more compressed data, found its end (a truncated gzip)")
        .contains(file + ":" + (run.lines() + 1) + ": expected a whole line, found one cut off");
  }

  @Test
  void damagedGzipIsTold() throws IOException {
    byte[] whole = gzip(noisyRecords());
    Arrays.fill(whole, whole.length / 2, whole.length / 2 + 50, (byte) 0x55);
    Run run = Run.of("read", "--input", "jsonl", write("bad.gz", whole));
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.lines()).isPositive();
  }

  @Test
  void brokenLineAmongGoodOnesIsNamed() throws IOException {
    String file = write("a.jsonl", GOOD + "{\"text\":\"خبر\"\n" + GOOD + "{\"id\":\"7\"}\n" + GOOD);
    Run run = Run.of("read", "--input", "jsonl", file);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.lines()).isEqualTo(3);
    assertThat(run.err())
        .contains("isnad: " + file + ":2: expected one JSON object a line, found a fault at column")
        .contains("isnad: " + file + ":4: expected a member \"text\", found none")
        .contains("isnad: 3 read, 2 refused");
  }

  @Test
  void lineOf100MegabytesIsRefused() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] piece = "خبر ".repeat(150_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100_000_000 / piece.length + 1; i++) {
        out.write(piece);
      }
      out.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    }
    Run run = Run.of("read", "--input", "jsonl", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.lines()).isEqualTo(2);
    assertThat(run.err())
        .contains("long.jsonl:2: expected a line of at most 8388608 bytes, found 10");
  }

  @Test
  void limitCanBeChosen() throws IOException {
    String file = write("a.txt", "خبر طويل");
    Run run = Run.of("read", "--max-record", "5", file);
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("expected a text of at most 5 bytes, found more");
    assertThat(Run.of("read", "--max-record", "1K", file).code()).isZero();
  }

  @Test
  void textWithoutArabicIsReadAndSaid() {
    Run run = Run.with("The bridge is open.\nA spokesman said so.", "read");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("no Arabic letter in the text");
    assertThat(run.lines()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Eقال\u202C \u2067متحدث\u2069 \u200Fإن\u200E الجسر",
        "قـــال مُتَحَدِّثٌ إنّ الجســـر",
        "ﻗﺎﻝ ﻣﺘﺤﺪﺙ ﺇﻥ ﺍﻟﺠﺴﺮ",
        "گفت سخنگو که پل می\u200Cشود",
        "قال إن ١٢٣ و123 و۱۲۳ شخصا",
        "قال 😀 متحدث \uD83D\uDC68\u200D\uD83D\uDC69 إن",
        "أ\u0000ب\u001b[31mج\u0007",
        "سطر\rثان\r\nثالث\u2028رابع\u0085خامس",
        "((((((«««««« قال \"\"\"\"\" ]]]]] }}}}"
      })
  void oddTextComesBackAsItWas(String text) throws IOException {
    Run run = Run.with(text, "read");
    assertThat(run.code()).isZero();
    assertThat(text(run)).isEqualTo(text);
  }

  @Test
  void recordsThatAreBrokenInOddWaysDoNotStopTheRest() throws IOException {
    String deep = "{\"a\":" + "[".repeat(50_000) + "\n";
    String surrogate = "{\"text\":\"أ\\ud83d ب \\ude00\"}\n";
    String twice = "{\"text\":\"أ\",\"text\":\"ب\"}\n";
    String huge = "{\"id\":1e999999999,\"text\":\"خبر\"}\n";
    String nul = "\0\0\0\n";
    Run run = Run.with(deep + surrogate + twice + huge + nul + GOOD, "read", "--input", "jsonl");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.err()).contains("input:1: ", "input:3: expected one \"text\"", "input:5: ");
    assertThat(run.lines()).isEqualTo(3);
    assertThat(text(run)).isEqualTo("أ\uFFFD ب \uFFFD");
  }

  @Test
  void messagesCannotActOnTheTerminal() {
    Run run =
        Run.with("{\"published\":\"\u009b2J\u202Ex\",\"text\":\"a\"}", "read", "--input", "jsonl");
    assertThat(run.err()).doesNotContain("\u009b", "\u202E").contains("published: expected");
  }

  @Test
  void noteThatManyRecordsShareIsPrintedOnce() {
    byte[] line =
        "{\"text\":\"قال المتحدث إن السوق فتح\"}\n".getBytes(Charset.forName("windows-1256"));
    byte[] lines = new byte[line.length * 50];
    for (int i = 0; i < 50; i++) {
      System.arraycopy(line, 0, lines, i * line.length, line.length);
    }
    Run run = Run.on(Terminals.NONE, Map.of(), lines, "read", "--input", "jsonl");
    assertThat(run.lines()).isEqualTo(50);
    assertThat(run.err().lines().filter(message -> message.contains("windows-1256")))
        .hasSize(2)
        .last()
        .asString()
        .contains("the same of 49 more");
  }

  private static String noisyRecords() {
    Random random = new Random(5);
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      records.append("{\"id\":").append(i).append(",\"text\":\"خبر ");
      // Noise does not compress: two thirds of the bytes are two thirds of the records.
      random.ints(3000, 'a', 'z').forEach(c -> records.append((char) c));
      records.append("\"}\n");
    }
    return records.toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The text of the first reading. */
  private static String text(Run run) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      while (json.nextToken() != null) {
        if ("text".equals(json.currentName()) && json.currentToken().isScalarValue()) {
          return json.getText();
        }
      }
    }
    throw new AssertionError("expected a text in " + run);
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
