package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Sources and outlets. */
@BrowserTest
class SourcePageTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void tellsEverythingThatASourceSaid(String language, Browser browser) {
    browser.open("/" + language + "/sources");
    browser.find(".narrowing input").sendKeys("القنديلي", Keys.ENTER);
    browser.until(page -> page.path().contains("="));
    browser.find("main table tbody a").click();
    browser.until(page -> page.path().contains("/sources/"));
    assertThat(browser.find("h1").getText()).isEqualTo("سراج القنديلي");
    assertThat(browser.all(".hits .hit")).hasSizeGreaterThan(5);
    assertThat(browser.find(".naming").getText()).contains("القنديلي");
    browser.picture("source-" + language);
  }

  @Test
  void joinsTwoSourcesAndPartsThemAgain(Browser browser, Site site) {
    browser.open("/en/sources/organisation:الدفاع القرطانيه");
    String other = "organisation:الدفاع";
    long before = site.catalog().ledger().decisions().size();
    browser.find("input[name=into]").sendKeys(other);
    browser.find("input[name=why]").sendKeys("the same ministry", Keys.ENTER);
    browser.until(page -> site.catalog().ledger().decisions().size() > before);
    browser.until(page -> page.text().contains(Site.READER));
    assertThat(browser.text()).contains("the same ministry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void showsWhatAnOutletStandsOnAsAPictureWithItsTable(String language, Browser browser) {
    browser.open("/" + language + "/outlets");
    browser.find("main table tbody a").click();
    browser.until(page -> page.path().contains("/outlets/"));
    assertThat(browser.all("main svg")).isNotEmpty();
    assertThat(browser.all("main table")).isNotEmpty();
    assertThat(browser.find("main").getText()).contains("%");
    browser.picture("outlet-" + language);
  }
}
