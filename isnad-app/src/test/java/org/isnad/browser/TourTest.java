package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The way of {@code docs/TOUR.md}, step by step, on the project's own examples. With {@code
 * -Disnad.renew=tour} its pictures become those of the document.
 */
@BrowserTest
class TourTest {
  private static final int WIDTH = 1120;
  private static final int HEIGHT = 780;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void leadsFromAWordToWhatItStandsOn(String language, Browser browser) throws IOException {
    browser.size(WIDTH, HEIGHT);
    String root = "/" + language;
    browser.open(root);
    browser.find("#q").sendKeys("القوات القرطانية", Keys.ENTER);
    browser.until(page -> page.path().contains("q="));
    assertThat(browser.all(".hit")).isNotEmpty();
    keep(browser, "search", language);

    browser.open(root + "/articles/2?claim=c1");
    assertThat(browser.all(".claim.lit .chain > li")).hasSize(3);
    keep(browser, "article", language);

    browser.find(".claim.lit .small a").click();
    browser.until(page -> page.path().contains("/claims/"));
    assertThat(browser.all(".drawn .chain > li")).hasSize(3);
    keep(browser, "claim", language);

    browser.open(root + "/articles/2?claim=c3");
    browser.find("#c3 .judging summary").click();
    browser.find("#c3 select[name=certainty] option[value=possible]").click();
    browser.find("#c3 input[name=why]").sendKeys("قد");
    browser.find("#c3 button[value=correct]").click();
    browser.until(page -> !page.all("#c3 del").isEmpty());
    browser.run("document.querySelector('#c3').scrollIntoView({block: 'end'})");
    keep(browser, "correction", language);

    browser.open(root + "/commitments");
    assertThat(browser.all("svg")).isNotEmpty();
    keep(browser, "commitments", language);

    browser.open(root + "/sources");
    browser.find("main table a").click();
    browser.until(page -> page.path().contains("/sources/"));
    keep(browser, "source", language);

    browser.open(root + "/outlets");
    keep(browser, "outlets", language);

    browser.open(root + "/ledger");
    keep(browser, "ledger", language);
  }

  private static void keep(Browser browser, String step, String language) throws IOException {
    Path taken = browser.picture("tour-" + step + '-' + language);
    if ("tour".equals(System.getProperty("isnad.renew"))) {
      Path folder = Files.createDirectories(Site.root().resolve("docs").resolve("tour"));
      Files.copy(
          taken,
          folder.resolve(step + '-' + language + ".png"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
