package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the ledger. */
@BrowserTest
class LedgerPageTest {
  /** Lets go of a file over the page, as a hand would. */
  private static final String DROP =
      """
      const files = new DataTransfer();
      files.items.add(new File([arguments[0]], arguments[1]));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(
            new DragEvent(kind, {dataTransfer: files, bubbles: true, cancelable: true}));
      }
      """;

  @ParameterizedTest
  @CsvSource({"ar,أضيفت 1", "en,added 1"})
  void addsAFileThatIsDropped(String language, String added, Browser browser) {
    String words = language.equals("ar") ? "ستبدأ في مايو" : "ستبدأ في يونيو";
    browser.open("/" + language + "/ledger");
    String record =
        "{\"publisher\":\"صحيفة الكروم\",\"published\":\"2027-04-30\",\"title\":\"أعمال الجسر\","
            + "\"text\":\"قالت وزيرة الأشغال هند الراوية إن أعمال جسر الياقوت "
            + words
            + ".\"}\n{\"publisher\":\"بلا نص\"}\n";
    browser.run(DROP, record, "جسر.jsonl");
    browser.until(page -> page.text().contains(added));
    assertThat(browser.find(".received").getText()).contains("جسر.jsonl:1").contains("expected");
    browser.picture("ledger-added-" + language);
    browser.find(".received tbody a").click();
    browser.until(page -> page.path().contains("/articles/"));
    assertThat(browser.text()).contains(words);
    browser.open("/" + language + "/ledger");
    assertThat(browser.text()).contains("جسر.jsonl:2");
    browser.open("/" + language + "/search?q=جسر الياقوت");
    assertThat(browser.all(".hit")).isNotEmpty();
  }

  @Test
  void addsAFileThatIsChosen(Browser browser, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("خبر.txt");
    Files.writeString(file, "خبر من الميناء\nقال مدير الميناء ماهر السهراني إن الميناء مغلق.\n");
    browser.open("/en/ledger");
    browser.find("#file").sendKeys(file.toString());
    browser.saying("Add").click();
    browser.until(page -> page.text().contains("added 1"));
  }

  @Test
  void tellsHowMuchThereIs(Browser browser, Site site) {
    browser.open("/en/ledger");
    assertThat(browser.find(".figures").getText())
        .contains(Long.toString(site.catalog().ledger().counts().articles()));
  }
}
