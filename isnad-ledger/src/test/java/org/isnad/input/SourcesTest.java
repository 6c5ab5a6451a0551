package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.ledger.Entry;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>افتتاح جسر الصفصاف | مرسى نيوز</title></head><body>"
          + "<h1>افتتاح جسر الصفصاف</h1><p>افتتح الوزير الجسر أمس بعد عامين من العمل فيه.</p></body></html>";
  private static final String RECORD =
      "{\"id\":\"7\",\"url\":\"https://m.example/7\",\"text\":\"خبر\"}\n";

  @TempDir private Path folder;

  private final List<String> notes = new ArrayList<>();

  @Test
  void folderIsReadInTheOrderOfItsNames() throws IOException {
    write("b/2.txt", "خبر ثان");
    write("b/10.html", PAGE);
    write("a.jsonl", RECORD + RECORD);
    write("c", "خبر بلا نهاية اسم");
    assertThat(outcomes(folder))
        .containsExactly(
            "a.jsonl:1 خبر",
            "a.jsonl:2 خبر",
            "b/10.html افتتاح جسر الصفصاف",
            "b/2.txt خبر ثان",
            "c خبر بلا نهاية اسم");
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    write(".git/config.txt", "سر");
    write(".hidden.txt", "سر");
    write("a.txt", "خبر");
    assertThat(outcomes(folder)).containsExactly("a.txt خبر");
    assertThat(outcomes(folder.resolve(".hidden.txt"))).containsExactly(".hidden.txt سر");
  }

  @Test
  void linkThatLeadsBackEndsNothing() throws IOException {
    write("a/b/1.txt", "خبر");
    Files.createSymbolicLink(folder.resolve("a/b/back"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("z"), folder.resolve("a/b"));
    Files.createSymbolicLink(folder.resolve("linked.txt"), folder.resolve("a/b/1.txt"));
    assertThat(outcomes(folder)).containsExactly("a/b/1.txt خبر", "linked.txt خبر");
    assertThat(notes).containsExactly("passed over: 2 folder linked twice");
  }

  @Test
  void linkToNothingIsRefusedAndTheRestIsRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    write("b.txt", "خبر");
    assertThat(outcomes(folder))
        .containsExactly("a.txt missing expected a file, found a link to nothing", "b.txt خبر");
  }

  @Test
  void whatLiesBesideArticlesIsPassedOverAndCounted() throws IOException {
    write("page.html", PAGE);
    write("page_files/frame.html", PAGE);
    write("style.css", "p {}");
    write("print.css", "p {}");
    write("notes.xyz", "ليس خبرا");
    write("story.php?id=7", PAGE);
    write("12345", PAGE);
    assertThat(outcomes(folder))
        .containsExactly(
            "12345 افتتاح جسر الصفصاف",
            "page.html افتتاح جسر الصفصاف",
            "story.php?id=7 افتتاح جسر الصفصاف");
    assertThat(notes).containsExactly("passed over: 2 .css, 1 .xyz, 1 folder of a saved page");
  }

  @Test
  void oneBadItemNeverStopsTheRest() throws IOException {
    write("1.jsonl", "{\"text\":\n" + RECORD);
    write("2.html", "<html><body><script>x()</script></body></html>");
    write("3.txt", "");
    write("4.txt", "%PDF-1.7 …");
    Files.write(folder.resolve("5.txt"), new byte[] {(byte) 0xFF, 1, 2, 3, 4, 5, 6, 0, 9});
    write("6.txt", "خبر");
    assertThat(outcomes(folder))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("1.jsonl:1 not-json expected one JSON object"),
            one -> assertThat(one).isEqualTo("1.jsonl:2 خبر"),
            one -> assertThat(one).startsWith("2.html no-text expected a page with an article"),
            one -> assertThat(one).startsWith("3.txt empty expected"),
            one ->
                assertThat(one)
                    .isEqualTo("4.txt foreign expected text, HTML or JSON Lines, found a PDF"),
            one -> assertThat(one).startsWith("5.txt not-text expected text"),
            one -> assertThat(one).isEqualTo("6.txt خبر"));
  }

  @Test
  void missingSourceIsRefusedInItsPlace() throws IOException {
    Path one = write("1.txt", "خبر");
    assertThat(outcomes(folder.resolve("0.txt"), one))
        .containsExactly("0.txt missing expected a file, found nothing of that name", "1.txt خبر");
  }

  @Test
  void zstdIsKnownByItsFirstBytes() throws IOException {
    byte[] packed = Zstd.compress((RECORD + RECORD).getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("news"), packed);
    assertThat(outcomes(file)).containsExactly("news:1 خبر", "news:2 خبر");
  }

  @Test
  void truncatedZstdGivesWhatComesBefore() throws IOException {
    byte[] packed = zstd(noise(60_000));
    Path file = Files.write(folder.resolve("cut.zst"), Arrays.copyOf(packed, packed.length - 9));
    List<String> outcomes = outcomes(file);
    assertThat(outcomes).hasSizeGreaterThan(1000);
    assertThat(outcomes.get(outcomes.size() - 1))
        .contains("damaged expected more compressed data, found its end (a truncated zstd)");
  }

  @Test
  void damagedZstdIsTold() throws IOException {
    byte[] packed = zstd(noise(60_000));
    Arrays.fill(packed, packed.length / 2, packed.length / 2 + 64, (byte) 0x55);
    List<String> outcomes = outcomes(Files.write(folder.resolve("bad.zst"), packed));
    assertThat(outcomes.get(outcomes.size() - 1)).contains("damaged expected zstd data, found it");
  }

  @Test
  void packedWithinPackedIsTold() throws IOException {
    byte[] twice = Zstd.compress(Zstd.compress(RECORD.getBytes(StandardCharsets.UTF_8)));
    assertThat(outcomes(Files.write(folder.resolve("twice.zst"), twice)))
        .containsExactly(
            "twice.zst foreign expected text, HTML or JSON Lines, found zstd within packed data");
  }

  @Test
  void standardInputIsRecognisedToo() throws IOException {
    assertThat(fromStandard(RECORD)).containsExactly("standard input:1 خبر");
    assertThat(fromStandard("\uFEFF  " + PAGE))
        .containsExactly("standard input افتتاح جسر الصفصاف");
    assertThat(fromStandard("خبر\nنص")).containsExactly("standard input خبر");
  }

  @Test
  void kindThatIsGivenOverrulesWhatAnInputLooksLike() throws IOException {
    Path file = write("a.txt", "{\"text\":\"خبر\"}");
    assertThat(outcomes(options(Optional.of(InputKind.TEXT)), file))
        .containsExactly("a.txt {\"text\":\"خبر\"}");
  }

  @Test
  void entryCarriesAddressNameAndOrigin() throws Exception {
    Path file = write("a.jsonl", "\n" + RECORD);
    try (Sources sources = sources(options(Optional.empty()), List.of(file.toString()), "")) {
      RawArticle raw = sources.next().orElseThrow();
      Entry entry = raw.parse().entry(raw.origin());
      assertThat(entry.address()).contains("https://m.example/7");
      assertThat(entry.externalId()).contains("7");
      assertThat(entry.origin().source()).isEqualTo(file.toString());
      assertThat(entry.origin().position()).isEqualTo(2);
      assertThat(sources.next()).isEmpty();
      assertThat(sources.position()).isEqualTo(Files.size(file));
    }
  }

  @Test
  void whatAPageDoesNotTellIsFilledIn() throws Exception {
    Path file = write("a.html", PAGE.replace(" | مرسى نيوز", ""));
    Defaults defaults = new Defaults("الهدهد", Published.on(LocalDate.of(2027, 2, 14)));
    Sources.Options options = new Sources.Options(Optional.empty(), defaults, 1 << 20);
    try (Sources sources = sources(options, List.of(file.toString()), "")) {
      Parsed parsed = sources.next().orElseThrow().parse();
      assertThat(parsed.article().publisher()).isEqualTo("الهدهد");
      assertThat(parsed.article().published()).hasToString("2027-02-14");
    }
  }

  @Test
  void hostStandsInForAPublisherThatNobodyNames() throws Exception {
    String canonical = "<link rel=canonical href='https://www.marsa.example/2027/7'>";
    Path file =
        write(
            "a.html", PAGE.replace(" | مرسى نيوز", "").replace("</title>", "</title>" + canonical));
    try (Sources sources = sources(options(Optional.empty()), List.of(file.toString()), "")) {
      assertThat(sources.next().orElseThrow().parse().article().publisher())
          .isEqualTo("marsa.example");
    }
  }

  @Test
  void totalCountsAllFilesButNotWhatIsPassedOver() throws IOException {
    Path file = write("a.txt", "1234");
    write("b.css", "12345678");
    assertThat(Sources.total(List.of(folder.toString(), file.toString()))).isEqualTo(8);
    assertThat(Sources.total(List.of(folder.toString(), "-"))).isZero();
  }

  @Test
  void jsonThatIsNoLinesIsToldHowToBecomeThem() throws IOException {
    assertThat(outcomes(write("a.json", "[{\"text\":\"خبر\"}]")).get(0)).contains("jq -c '.[]'");
    assertThat(outcomes(write("b.json", "{\n  \"text\": \"خبر\"\n}\n")).get(0)).contains("jq -c .");
  }

  @Test
  void windowsTextIsReadAndNoted() throws Exception {
    Path file =
        Files.write(
            folder.resolve("a.txt"),
            "قال المتحدث إن السوق فتح".getBytes(Charset.forName("cp1256")));
    try (Sources sources = sources(options(Optional.empty()), List.of(file.toString()), "")) {
      assertThat(sources.next().orElseThrow().parse().notes().get(0)).contains("windows-1256");
    }
  }

  private List<String> outcomes(Path... paths) throws IOException {
    return outcomes(options(Optional.empty()), paths);
  }

  private List<String> outcomes(Sources.Options options, Path... paths) throws IOException {
    List<String> arguments = Arrays.stream(paths).map(Path::toString).toList();
    return outcomes(sources(options, arguments, ""));
  }

  private List<String> fromStandard(String text) throws IOException {
    return outcomes(sources(options(Optional.empty()), List.of("-"), text));
  }

  /** Place and title of what was read, place, code and reason of what was not. */
  private List<String> outcomes(Sources sources) throws IOException {
    List<String> outcomes = new ArrayList<>();
    try (sources) {
      for (Optional<RawArticle> raw = sources.next(); raw.isPresent(); raw = sources.next()) {
        String place = raw.get().origin().toString().replace(folder + "/", "");
        try {
          outcomes.add(place + ' ' + raw.get().parse().article().title());
        } catch (RefusedException e) {
          outcomes.add(place + ' ' + e.fault().code() + ' ' + e.reason());
        }
      }
    }
    return outcomes;
  }

  private Sources sources(Sources.Options options, List<String> arguments, String standard) {
    byte[] bytes = standard.getBytes(StandardCharsets.UTF_8);
    return new Sources(arguments, new ByteArrayInputStream(bytes), options, notes::add);
  }

  private static Sources.Options options(Optional<InputKind> kind) {
    return new Sources.Options(kind, Defaults.NONE, 1 << 20);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** With a checksum, as the program of that name writes it. */
  private static byte[] zstd(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(packed).setChecksum(true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static String noise(int records) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records; i++) {
      text.append("{\"text\":\"").append(Long.toString(random.nextLong(), 36)).append("\"}\n");
    }
    return text.toString();
  }
}
