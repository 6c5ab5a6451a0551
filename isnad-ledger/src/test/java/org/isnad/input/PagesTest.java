package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.page.PageReader;
import org.isnad.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of invented outlets in every form that pages of news have been found in, each beside what
 * is to be read from it, byte for byte: title, publisher, time, address, and a line a paragraph.
 */
class PagesTest {
  private static final PageReader READER = new PageReader();

  @TestFactory
  Stream<DynamicTest> pagesAreReadAsExpected() throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    String.valueOf(page.getFileName()),
                    () -> assertThat(read(page)).isEqualTo(expected(page))));
  }

  @Test
  void thereAreMoreThanThirty() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(30);
  }

  /** In the form of the expectations. */
  private static String read(Path page) throws Exception {
    try (Input input = Input.open(page.toString(), InputStream.nullInputStream())) {
      Parsed parsed =
          new HtmlPage(input, Defaults.NONE, Sources.USUAL_LIMIT, READER)
              .next()
              .orElseThrow()
              .parse();
      Article article = parsed.article();
      String body =
          article.title().isEmpty()
              ? article.text()
              : article.text().substring(article.title().length() + 1);
      return String.join(
          "\n",
          "title: " + article.title(),
          "publisher: " + article.publisher(),
          "published: " + article.published(),
          "address: " + parsed.address().orElse(""),
          "---",
          body + "\n");
    }
  }

  private static String expected(Path page) throws IOException {
    String name = String.valueOf(page.getFileName()).replace(".html", ".expected");
    return Files.readString(page.resolveSibling(name));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path folder() {
    try {
      return Path.of(PagesTest.class.getResource("pages").toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
