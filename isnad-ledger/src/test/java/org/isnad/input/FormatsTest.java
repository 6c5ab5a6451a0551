package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final Formats FORMATS = new Formats();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html> | a.txt | HTML",
        "\uFEFF <HTML DIR=RTL> | a | HTML",
        "<!-- saved from url=(0014)about:internet --><html> | a | HTML",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"> | a | HTML",
        "<p>قال الوزير</p> | a | HTML",
        "عنوان <p>قال الوزير</p> | a.html | HTML",
        "{\"text\":\"خبر\"} | a.txt | JSONL",
        "{ \"id\": 7, \"text\": \"خبر\" } | a | JSONL",
        "خبر | a.txt | TEXT",
        "خبر | a | TEXT",
        "< 10 في المئة من السكان | a | TEXT",
        "{خبر} بين قوسين | a | TEXT",
        "[خبر عاجل] قال الوزير | a | TEXT"
      })
  void kindIsTold(String head, String name, InputKind kind) {
    assertThat(FORMATS.of(head.getBytes(StandardCharsets.UTF_8), name).kind()).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | a PDF",
        "WARC/1.1 | a web archive (WARC)",
        "{\\rtf1\\ansi | a document (RTF)",
        "<rss version=\"2.0\"> | a feed",
        "<?xml version=\"1.0\"?><feed xmlns=\"x\"> | a feed",
        "<?xml version=\"1.0\"?><note> | XML"
      })
  void formatsThatAreNotReadAreCalledByTheirName(String head, String found) {
    assertThat(FORMATS.of(head.getBytes(StandardCharsets.UTF_8), "a"))
        .isEqualTo(new Formats.Verdict(Optional.empty(), found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"504b030414000600", "89504e470d0a1a0a", "d0cf11e0a1b11ae1", "1f8b0800"})
  void bytesOfOtherFormatsAreKnown(String bytes) {
    assertThat(FORMATS.of(HexFormat.of().parseHex(bytes), "a.txt").kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.HTML, html",
    "a.jsonl.gz, jsonl",
    "a.txt.zst, txt",
    "a.b/c, ''",
    "story.php?id=7.2, php",
    "archive.gz, ''"
  })
  void endingIsThatBelowThePacking(String name, String ending) {
    assertThat(Formats.ending(name)).isEqualTo(ending);
  }
}
