package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

  private static final String TEXT = "عنوان الخبر\nوقال متحدث إن 😀 الجسر 12 فتح.\n";

  @TempDir private Path folder;

  @Test
  void missingFileIsNamed() {
    String missing = folder.resolve("missing.txt").toString();
    assertThatThrownBy(() -> Input.open(missing, InputStream.nullInputStream()))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(missing + ": expected a file, found nothing of that name");
  }

  @Test
  void directoryIsNoFile() {
    assertThatThrownBy(() -> Input.open(folder.toString(), InputStream.nullInputStream()))
        .hasMessageEndingWith(": expected a file, found a directory");
  }

  @Test
  void nameThatNoFileCanHaveIsTold() {
    assertThatThrownBy(() -> Input.open("a\0b", InputStream.nullInputStream()))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void dashIsStandardInput() throws IOException {
    try (Input input = Input.open("-", bytes(TEXT.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(input.name()).isEqualTo("standard input");
      assertThat(input.bytes().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }
  }

  @Test
  void gzipIsKnownByItsFirstBytesWhateverItsName() throws IOException {
    Path file = Files.write(folder.resolve("news.txt"), gzip(TEXT));
    try (Input input = Input.open(file.toString(), InputStream.nullInputStream())) {
      assertThat(input.bytes().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
      assertThat(input.position()).isEqualTo(Files.size(file));
    }
  }

  @Test
  void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("أول\n"));
    both.write(gzip("ثان\n"));
    assertThat(Input.of("x", bytes(both.toByteArray())).bytes().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("أول\nثان\n");
  }

  @Test
  void gzipWithHardlyAHeadIsUnreadable() {
    assertThatThrownBy(() -> Input.of("x", bytes(new byte[] {0x1F, (byte) 0x8B, 8})))
        .hasMessage("x: expected more compressed data, found its end (a truncated gzip)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideEncodingsAreKnownByTheirMark(String name) throws IOException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
    Input input = Input.of("x", bytes(marked));
    assertThat(new String(input.bytes().readAllBytes(), StandardCharsets.UTF_8))
        .endsWith(TEXT)
        .hasSizeLessThanOrEqualTo(TEXT.length() + 1);
    assertThat(input.note()).hasValueSatisfying(note -> assertThat(note).contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void arabicInUtf16IsKnownWithoutAMark(String name) throws IOException {
    byte[] plain = TEXT.replace("😀", "").getBytes(Charset.forName(name));
    assertThat(Input.of("x", bytes(plain)).note()).isPresent();
  }

  @Test
  void pairThatStraddlesTwoChunksStaysWhole() throws IOException {
    String text = "أ".repeat((1 << 13) - 1) + "😀".repeat(1 << 13);
    byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Input.of("x", bytes(wide)).bytes().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("\uFEFF" + text);
  }

  @Test
  void utf8IsLeftAsItIs() throws IOException {
    Input input = Input.of("x", bytes(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertThat(input.note()).isEmpty();
  }

  private static InputStream bytes(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
