package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search, and the way from a hit to what it stands on. */
@BrowserTest
class SearchPageTest {
  @ParameterizedTest
  @CsvSource({"ar,قول", "en,claim"})
  void findsAClaimAndFollowsItsChainToTheRoot(String language, String claim, Browser browser) {
    browser.open("/" + language);
    browser.find("#q").sendKeys("تفاهم مبدئي", Keys.ENTER);
    browser.until(page -> page.path().contains("q="));
    WebElement hit =
        browser.all(".hit").stream()
            .filter(
                one ->
                    one.findElements(org.openqa.selenium.By.cssSelector(".line .who")).size() > 2)
            .findFirst()
            .orElseThrow();
    assertThat(hit.findElement(org.openqa.selenium.By.cssSelector(".line")).getText())
        .contains("وكالة رواق");
    assertThat(hit.findElements(org.openqa.selenium.By.cssSelector(".found"))).isNotEmpty();
    browser.picture("search-" + language);
    hit.findElement(org.openqa.selenium.By.partialLinkText(claim)).click();
    browser.until(page -> page.path().contains("/claims/"));
    assertThat(browser.all(".drawn .chain > li")).hasSizeGreaterThan(2);
    WebElement root = browser.find(".drawn .chain > li:last-child");
    assertThat(root.getText()).contains("مصادر");
    browser.picture("claim-" + language);
    root.findElement(org.openqa.selenium.By.tagName("a")).click();
    browser.until(page -> page.path().contains("/sources/"));
    assertThat(browser.find("h1").getText()).contains("مصادر");
  }

  @Test
  void narrowsByAFacetAndTakesItBack(Browser browser) {
    browser.open("/en/search");
    String all = browser.find(".total").getText();
    browser.find(".facets a").click();
    browser.until(page -> page.path().contains("="));
    assertThat(browser.find(".total").getText()).isNotEqualTo(all);
    browser.find(".facets a[aria-current]").click();
    browser.until(page -> page.find(".total").getText().equals(all));
  }

  @Test
  void keepsThePlaceWhenTheLanguageIsSwitched(Browser browser) {
    browser.open("/ar/search?q=القوات&kind=person&order=newest");
    String found = browser.find(".total bdi").getText();
    browser.find("a.language").click();
    browser.until(page -> page.path().startsWith("/en/"));
    assertThat(browser.path()).contains("kind=person").contains("order=newest");
    assertThat(browser.find("#q").getAttribute("value")).isEqualTo("القوات");
    assertThat(browser.find(".total bdi").getText()).isEqualTo(found);
    assertThat(browser.find("html").getAttribute("dir")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void readsAndSearchesWithoutScripts(String language, @TempDir Path folder) throws IOException {
    try (Site site = Site.in(folder);
        Browser plain = new Browser(site, false)) {
      plain.open("/" + language);
      plain.find("#q").sendKeys("القوات", Keys.ENTER);
      assertThat(plain.all(".hit")).isNotEmpty();
      plain.find(".hit .under a").click();
      assertThat(plain.find(".text h1").getText()).isNotEmpty();
      assertThat(plain.find(".claim .chain").getText()).isNotEmpty();
    }
  }
}
