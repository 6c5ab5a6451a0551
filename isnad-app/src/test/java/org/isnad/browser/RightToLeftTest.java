package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Faults that other tools have with text that runs from right to left, and ours must not have. */
@BrowserTest
class RightToLeftTest {
  private static final String MIXED =
      "قال سالم الرعدي، الناطق باسم شركة NoorTech (بورصة: NRT)، إن الشركة باعت 2.500 جهاز"
          + " \"Noor X-15\" في 2026/12/31 (أي بزيادة 12.5%)، وإنها «لن تبيع» حصتها في Blue Sea Ltd.";

  private static final String OVERRIDE = "\u202Eتنفي الخبر\u202C";

  /**
   * The letters of an element that stand elsewhere once all marks are taken away, to a pixel and a
   * half: each with its place before and after.
   */
  private static final String MOVED =
      """
      const element = arguments[0];
      const places = (root) => {
        const edge = root.getBoundingClientRect();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const all = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < node.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = range.getBoundingClientRect();
            if (box.width > 0) all.push([node.data[at], box.left - edge.left, box.top - edge.top]);
          }
        }
        return all;
      };
      // a source is bold, and so wider: that is meant
      for (const piece of element.querySelectorAll("*")) piece.style.fontWeight = "inherit";
      const marked = places(element);
      element.textContent = element.textContent;
      const plain = places(element);
      const moved = (one, other) => Math.abs(one - other) > 1.5;
      return plain
        .map((place, i) => [place, marked[i]])
        .filter(([a, b]) => !b || a[0] !== b[0] || moved(a[1], b[1]) || moved(a[2], b[2]))
        .map(String);
      """;

  private static Site mixed(Path folder) throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    String title = "NoorTech تبيع 2.500 جهاز (تقرير)";
    Files.writeString(
        file,
        record("Noor Daily", title, MIXED)
            + record("<b>صحيفة</b> \u202Eعكس\u202C", "الدفاع " + OVERRIDE, MIXED));
    return Site.of(folder, file);
  }

  private static String record(String publisher, String title, String text) {
    return "{\"publisher\":\""
        + publisher
        + "\",\"published\":\"2027-01-04\",\"title\":\""
        + title
        + "\",\"text\":\""
        + text.replace("\"", "\\\"")
        + "\"}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void marksMoveNoLetterAndCutNone(String language, @TempDir Path folder, Browser unused)
      throws IOException {
    try (Site site = mixed(folder);
        Browser browser = new Browser(site, true)) {
      browser.open("/" + language + "/articles/1?claim=c1");
      for (String layer : List.of("name", "time", "quantity", "commitment", "event", "voice")) {
        browser.find("input[data-layer=" + layer + "]").click();
      }
      browser.picture("mixed-" + language);
      for (WebElement line : browser.all(".text h1, .text p:not(.origin)")) {
        assertThat((List<?>) browser.run(MOVED, line)).isEmpty();
      }
    }
  }

  @Test
  void aSelectionOverMarksKeepsTheOrderOfTheText(Browser browser) {
    browser.open("/ar/articles/1");
    Object selected =
        browser.run(
            """
            const line = document.querySelectorAll(".text p:not(.origin)")[1];
            getSelection().selectAllChildren(line);
            return [getSelection().toString().trim(), line.textContent.trim()];
            """);
    List<?> both = (List<?>) selected;
    assertThat(both.get(0)).isEqualTo(both.get(1));
  }

  @Test
  void bracketsOpenOnTheRight(@TempDir Path folder, Browser unused) throws IOException {
    try (Site site = mixed(folder);
        Browser browser = new Browser(site, true)) {
      browser.open("/en/articles/1");
      Object sides =
          browser.run(
              """
              const line = document.querySelector(".text h1");
              line.textContent = line.textContent;
              const at = (c) => {
                const range = document.createRange();
                const i = line.firstChild.data.indexOf(c);
                range.setStart(line.firstChild, i);
                range.setEnd(line.firstChild, i + 1);
                return range.getBoundingClientRect().left;
              };
              return at("(") > at(")");
              """);
      assertThat(sides).isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aNameInAnArticleReordersNothingAroundIt(
      String language, @TempDir Path folder, Browser unused) throws IOException {
    try (Site site = mixed(folder);
        Browser browser = new Browser(site, true)) {
      browser.open("/" + language + "/search");
      for (WebElement line : browser.all(".line")) {
        assertThat(String.valueOf(line.getDomProperty("textContent")))
            .doesNotContain("\u202E", "\u202C");
      }
      assertThat(browser.all(".line b")).as("markup of a name is no markup").isEmpty();
      List<WebElement> stations = browser.all(".hit:first-child .line .who");
      int first = stations.get(0).getLocation().getX();
      int second = stations.get(1).getLocation().getX();
      assertThat(language.equals("ar") ? first > second : first < second)
          .as("the publisher stands first")
          .isTrue();
    }
  }

  @Test
  void wordsOfTheOtherDirectionSitWhereTheyBegin(Browser browser) {
    browser.open("/en/articles/1");
    WebElement quoted = browser.find(".claim blockquote p");
    assertThat(quoted.getCssValue("direction")).isEqualTo("rtl");
    browser.open("/ar/articles/1?claim=c2");
    WebElement rule = browser.find(".claim.lit .made bdi:last-child");
    assertThat(rule.getCssValue("direction")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void numbersAndDatesDoNotTurnRound(String language, Browser browser) {
    browser.open("/" + language + "/articles/1");
    String date = browser.find(".text .origin time").getText();
    Object order =
        browser.run(
            """
            const node = document.querySelector(".text .origin time bdi").firstChild;
            const at = (i) => {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              return range.getBoundingClientRect().left;
            };
            return at(0) < at(5) && at(5) < at(8);
            """);
    assertThat(date).startsWith("2027-01-05");
    assertThat(order).as("year, month, day from left to right").isEqualTo(true);
  }

  @Test
  void aTitleThatIsCutIsCutAtItsEnd(Browser browser) {
    browser.open("/ar/claims/1.116");
    assertThat(browser.title()).startsWith("قرطانيا وسهرانيا توصلتا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void thePagesRunTheWayTheirLanguageDoes(String language, Browser browser) {
    browser.open("/" + language + "/search");
    List<WebElement> parts = browser.all(".top nav a");
    int first = parts.get(0).getLocation().getX();
    int last = parts.get(parts.size() - 1).getLocation().getX();
    assertThat(language.equals("ar") ? first > last : first < last).isTrue();
  }
}
