package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input made to do harm. It is read by a process of its own with little memory, and in little time:
 * either there is a reason why it is refused, or it is read.
 */
@Tag("process")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class HostileInputTest {
  /** A record and what is made of it take several times its size; 8 MB of text still fit. */
  private static final String HEAP = "-Xmx160m";

  /** Of a processor, so that a busy machine does not matter; twice that of the slowest. */
  private static final Duration MOST_WORK = Duration.ofSeconds(15);

  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final String SENTENCE = "وقال المتحدث باسم البلدية إن الجسر فتح أمام السيارات. ";
  private static final String RECORD = "{\"id\":\"7\",\"title\":\"خبر\",\"text\":\"نص\"}\n";

  @TempDir private Path folder;

  /** Reads what its arguments name; prints a line for each item and the milliseconds it worked. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      Sources.Options options =
          new Sources.Options(Optional.empty(), Defaults.NONE, Sources.USUAL_LIMIT);
      try (Sources sources =
          new Sources(List.of(arguments), InputStream.nullInputStream(), options, note -> {})) {
        Optional<RawArticle> raw = sources.next();
        while (raw.isPresent()) {
          System.out.write((outcome(raw.get()) + "\n").getBytes(StandardCharsets.UTF_8));
          raw = sources.next();
        }
      }
      System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
    }

    private static String outcome(RawArticle raw) {
      try {
        Parsed parsed = raw.parse();
        return "read " + parsed.article().text().length() + ' ' + parsed.article().published();
      } catch (RefusedException e) {
        return e.fault().code() + ' ' + e.origin().position() + ' ' + e.reason();
      }
    }
  }

  @Test
  void pageNestedAHundredThousandDeepIsRead() throws Exception {
    String deep = "<div>".repeat(100_000);
    String page =
        "<html><title>خبر</title><body><h1>افتتاح الجسر الجديد</h1>"
            + deep
            + "<p>"
            + SENTENCE.repeat(3);
    assertThat(read("deep.html", page)).singleElement().asString().startsWith("read 1");
    assertThat(read("closed.html", page + "</p>" + "</div>".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("read 1");
  }

  @Test
  void nestingOfEveryKindEnds() throws Exception {
    List<String> tags =
        List.of("<b>", "<table><tr><td>", "<a href=x><div>", "<ul><li>", "<svg><g>");
    Path[] files = new Path[tags.size()];
    for (int i = 0; i < files.length; i++) {
      String page = "<html><body><p>" + SENTENCE.repeat(3) + tags.get(i).repeat(40_000) + SENTENCE;
      files[i] = Files.writeString(folder.resolve(i + ".html"), page);
    }
    assertThat(run(files)).hasSize(files.length);
  }

  @Test
  void pageOfTagsWithoutEndIsRefused() throws Exception {
    assertThat(read("tags.html", "<html><body>" + "<p>a".repeat(1_000_000)))
        .containsExactly("too-large 0 expected a page of at most 150000 tags, found 1000002");
  }

  @Test
  void pageWithoutEndIsRefused() throws Exception {
    Path file = folder.resolve("endless.html");
    byte[] piece = ("<p>" + SENTENCE.repeat(1000) + "</p>\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("<html><body>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write(piece);
      }
    }
    assertThat(run(file))
        .containsExactly("too-long 0 expected a text of at most 8388608 bytes, found more");
  }

  @Test
  void gigabyteOfZerosInGzipIsRefused() throws Exception {
    Path file = folder.resolve("zeros.jsonl.gz");
    byte[] member = gzip(new byte[1 << 24]);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(gzip(RECORD.getBytes(StandardCharsets.UTF_8)));
      for (int i = 0; i < 64; i++) {
        out.write(member);
      }
    }
    List<String> outcomes = run(file);
    assertThat(outcomes.get(0)).startsWith("read 6");
    assertThat(outcomes.get(1)).startsWith("too-long 2 expected a line of at most 8388608 bytes");
    assertThat(outcomes.get(2)).startsWith("bomb 3 expected text, which packs to a tenth, found");
    assertThat(outcomes).hasSize(3);
  }

  @Test
  void gigabytesOfZerosInZstdAreRefused() throws Exception {
    Path file = folder.resolve("zeros.zst");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 4000; i++) {
        out.write(zeros);
      }
    }
    // As a text it is longer than any; nobody unpacks it to the end.
    assertThat(run(file)).singleElement().asString().startsWith("too-long 0 ");
  }

  @Test
  void recordOfAHundredMegabytesIsRefusedAndTheNextIsRead() throws Exception {
    Path file = folder.resolve("long.jsonl");
    byte[] piece = SENTENCE.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i <= 100_000_000 / piece.length; i++) {
        out.write(piece);
      }
      out.write(("\"}\n" + RECORD).getBytes(StandardCharsets.UTF_8));
    }
    List<String> outcomes = run(file);
    assertThat(outcomes.get(0)).startsWith("too-long 1 expected a line of at most 8388608 bytes");
    assertThat(outcomes.get(1)).startsWith("read 6");
  }

  @Test
  void yearThatNoCalendarHoldsIsUnknown() throws Exception {
    String records =
        """
        {"published":"+99999-01-01","text":"نص"}
        {"published":"99999-01-01","text":"نص"}
        {"published":"-0044-03-15T10:00","text":"نص"}
        """;
    assertThat(read("years.jsonl", records)).containsExactly("read 2 ", "read 2 ", "read 2 ");
    String page =
        "<html><meta property=article:published_time content=99999-01-01T00:00:00Z><title>خبر</title><h1>خبر</h1><p>"
            + SENTENCE.repeat(2);
    assertThat(read("year.html", page)).singleElement().asString().endsWith(" ");
  }

  @Test
  void sameNameWithAnotherTextIsForTheLedgerToDecide() throws Exception {
    String records = RECORD + "{\"id\":\"7\",\"title\":\"خبر\",\"text\":\"نص آخر\"}\n";
    assertThat(read("same.jsonl", records)).containsExactly("read 6 ", "read 10 ");
  }

  @Test
  void pageThatOnlyScriptsFillIsRefused() throws Exception {
    String page =
        "<!doctype html><html><head><title>خبر</title></head><body><div id=root></div><script>"
            + "render('"
            + SENTENCE.repeat(50)
            + "')</script><noscript>فعلوا جافاسكربت</noscript></body>";
    assertThat(read("script.html", page))
        .containsExactly(
            "no-text 0 expected a page with an article, found one whose text only its scripts would"
                + " bring");
  }

  @Test
  void zeroBytesWithinAPageAreLeftOut() throws Exception {
    String page =
        "<html>\0<body><h1>افتتاح\0 الجسر الجديد</h1><p>" + SENTENCE.repeat(2) + "\0\0</p>";
    assertThat(read("zero.html", page)).singleElement().asString().startsWith("read 1");
    assertThat(read("zeros.html", "<html>" + "\0\1\2".repeat(100_000) + "\u00FF"))
        .singleElement()
        .asString()
        .matches("(not-text|no-text|foreign) .*");
  }

  @Test
  void entitiesThatMakeEntitiesAreNotFollowed() throws Exception {
    StringBuilder page = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [");
    page.append("<!ENTITY a \"").append(SENTENCE).append("\">");
    for (char c = 'b'; c < 'm'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      page.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    page.append("]><html><body><h1>افتتاح الجسر الجديد</h1><p>&l;</p><p>")
        .append(SENTENCE.repeat(2));
    String outcome = read("bomb.html", page.toString()).get(0);
    // The entities alone would be a hundred thousand million sentences.
    assertThat(outcome).matches("read [0-9]{2,4} ");
  }

  @Test
  void encodingThatLiesIsSeenThrough() throws Exception {
    String page = "<html><meta charset=utf-16><h1>افتتاح الجسر الجديد</h1><p>" + SENTENCE.repeat(2);
    byte[] arabic = page.getBytes(Charset.forName("windows-1256"));
    int length = page.length() - page.indexOf("افتتاح") - "</h1><p>".length();
    assertThat(run(Files.write(folder.resolve("lie.html"), arabic)))
        .containsExactly("read " + length + ' ');
    byte[] declared = page.replace("utf-16", "x-nonsense-7").getBytes(StandardCharsets.UTF_8);
    assertThat(run(Files.write(folder.resolve("nonsense.html"), declared)))
        .containsExactly("read " + length + ' ');
  }

  @Test
  void manyAttributesLinkedDataAndLongWordsEnd() throws Exception {
    StringBuilder page = new StringBuilder("<html><body ");
    for (int i = 0; i < 100_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    page.append("><script type=application/ld+json>").append("[{\"a\":".repeat(100_000));
    page.append("</script><h1>افتتاح الجسر الجديد</h1><p class='").append("aB-".repeat(100_000));
    page.append("'>").append(SENTENCE.repeat(2)).append("</p><p>").append("ا".repeat(1_000_000));
    assertThat(read("many.html", page.toString())).singleElement().asString().startsWith("read ");
  }

  private List<String> read(String name, String content) throws Exception {
    return run(Files.writeString(folder.resolve(name), content));
  }

  /** The lines that the program prints about these files. */
  private List<String> run(Path... files) throws Exception {
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of(HEAP, "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    String printed = Files.readString(out);
    assertThat(ended).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    List<String> lines = printed.lines().toList();
    long work = Long.parseLong(lines.get(lines.size() - 1));
    assertThat(Duration.ofMillis(work)).as(printed).isLessThan(MOST_WORK);
    return lines.subList(0, lines.size() - 1);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
