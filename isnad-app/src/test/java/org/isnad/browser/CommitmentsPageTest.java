package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of commitments: what was promised, for when, and what slipped. */
@BrowserTest
class CommitmentsPageTest {
  private static final String SIGNING = "توقيع اتفاق الانسحاب القرطاني";

  private static WebElement bar(Browser browser, String action) {
    return browser.all(".timeline .bar").stream()
        .filter(one -> one.getText().contains(action))
        .findFirst()
        .orElseThrow();
  }

  private static int middle(Browser browser, WebElement drawn) {
    Object middle =
        browser.run(
            "const box = arguments[0].getBoundingClientRect(); return Math.round(box.left + box.width / 2);",
            drawn);
    return ((Number) middle).intValue();
  }

  @ParameterizedTest
  @CsvSource({"ar,فات موعده", "en,overdue"})
  void readsASlipOffTheTimeline(String language, String overdue, Browser browser) {
    browser.open("/" + language + "/commitments?q=توقيع اتفاق الانسحاب");
    WebElement slipped = bar(browser, SIGNING);
    assertThat(slipped.findElements(By.cssSelector("path.arc"))).isNotEmpty();
    WebElement was = slipped.findElement(By.cssSelector("line.was"));
    WebElement due = slipped.findElement(By.cssSelector("path.due"));
    int before = middle(browser, was);
    int after = middle(browser, due);
    assertThat(language.equals("ar") ? before > after : before < after)
        .as("time runs as the language does: the old day stands before the new one")
        .isTrue();
    assertThat(slipped.getText()).contains(overdue);
    browser.picture("commitments-slip-" + language);
    slipped.findElement(By.cssSelector("a.what")).click();
    String row = browser.find(".pledged tr:target").getText();
    assertThat(row).contains("2027-03-25").contains("2027-04-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void drawsTimeInTheDirectionOfThePage(String language, Browser browser) {
    browser.open("/" + language + "/commitments");
    List<WebElement> ticks = browser.all(".timeline .axis text:not(.today)");
    int first = middle(browser, ticks.get(0));
    int last = middle(browser, ticks.get(ticks.size() - 1));
    assertThat(ticks.get(0).getText()).isLessThan(ticks.get(ticks.size() - 1).getText());
    assertThat(language.equals("ar") ? first > last : first < last).isTrue();
  }

  @Test
  void filtersByWhatIsOverdue(Browser browser) {
    browser.open("/en/commitments");
    int all = browser.all(".pledged tbody tr").size();
    browser.find("input[name=overdue]").click();
    browser.find(".narrowing button").click();
    browser.until(page -> page.path().contains("overdue=yes"));
    List<WebElement> rows = browser.all(".pledged tbody tr");
    assertThat(rows).isNotEmpty().hasSizeLessThan(all);
    assertThat(rows).allMatch(row -> row.getText().contains("overdue"));
  }

  @Test
  void saysInItsTableWhatThePictureDraws(Browser browser) {
    browser.open("/en/commitments");
    for (WebElement drawn : browser.all(".timeline .bar .track svg[role=img]")) {
      assertThat(drawn.getAttribute("aria-label")).isNotEmpty();
    }
    assertThat(browser.all(".timeline .bar:not(.axis)"))
        .hasSameSizeAs(browser.all(".timeline a.what"));
    for (WebElement link : browser.all(".timeline a.what")) {
      String row = link.getDomAttribute("href");
      assertThat(browser.all(".pledged tr[id='" + row.substring(1) + "']")).hasSize(1);
    }
  }

  @Test
  void printsWithoutFormsAndNavigation(Browser browser) {
    browser.open("/ar/commitments");
    browser.print(true);
    assertThat(browser.find(".top nav").isDisplayed()).isFalse();
    assertThat(browser.find(".narrowing").isDisplayed()).isFalse();
    assertThat(browser.find(".timeline").isDisplayed()).isTrue();
    browser.picture("commitments-print");
    browser.print(false);
  }
}
