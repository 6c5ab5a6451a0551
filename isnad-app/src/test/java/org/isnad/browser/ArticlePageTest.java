package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The page of an article. */
@BrowserTest
class ArticlePageTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void lightsUpCueSourceAndContentOfTheClaimThatIsChosen(String language, Browser browser) {
    browser.open("/" + language + "/articles/1");
    browser.find("#c2").click();
    List<String> lit =
        browser.all(".text .lit").stream()
            .map(piece -> String.valueOf(piece.getDomProperty("textContent")))
            .toList();
    assertThat(lit).contains("قالت", "ثلاثة مصادر");
    assertThat(String.join("", lit)).contains("سحب").contains("قرطانيا وسهرانيا");
    browser.picture("article-chosen-" + language);
  }

  @Test
  void choosesAClaimFromItsWordsInTheText(Browser browser) {
    browser.open("/ar/articles/1");
    browser.find(".text .content[data-rows='c4']").click();
    assertThat(browser.find(".claim.lit").getAttribute("id")).isEqualTo("c4");
  }

  @Test
  void walksThroughTheClaimsByKeys(Browser browser) {
    browser.open("/en/articles/1");
    browser.press("j");
    browser.press("j");
    assertThat(browser.find(".claim.lit").getAttribute("id")).isEqualTo("c2");
    browser.press("k");
    assertThat(browser.find(".claim.lit").getAttribute("id")).isEqualTo("c1");
  }

  @Test
  void turnsLayersOnAndOff(Browser browser) {
    browser.open("/en/articles/1");
    WebElement time = browser.find(".text .time");
    String plain = time.getCssValue("background-color");
    browser.find("input[data-layer=time]").click();
    assertThat(time.getCssValue("background-color")).isNotEqualTo(plain);
    browser.find("input[data-layer=content]").click();
    assertThat(browser.find(".text .content").getCssValue("text-decoration-line"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void legendHasTheColourOfEveryLayerBeforeItIsTurnedOn(boolean dark, Browser browser) {
    browser.dark(dark);
    browser.open("/ar/articles/1");
    for (String layer : List.of("name", "time", "quantity", "commitment", "event", "voice")) {
      String promised = browser.find(".swatch." + layer).getCssValue("background-color");
      browser.find("input[data-layer=" + layer + "]").click();
      assertThat(browser.all(".text ." + layer))
          .as(layer)
          .isNotEmpty()
          .allSatisfy(
              piece -> assertThat(piece.getCssValue("background-color")).isEqualTo(promised));
      browser.find("input[data-layer=" + layer + "]").click();
    }
  }

  @Test
  void tellsTheReportersOwnVoiceApart(Browser browser) {
    browser.open("/ar/articles/1");
    browser.find("input[data-layer=voice]").click();
    WebElement own =
        browser.all(".text .voice").stream()
            .filter(piece -> piece.getText().contains("ولم ترد"))
            .findFirst()
            .orElseThrow();
    String words = browser.find(".text .content").getCssValue("background-color");
    assertThat(own.getCssValue("background-color")).isNotEqualTo(words);
  }

  @Test
  void copiesACitationWithAddressAndOffsets(Browser browser) {
    browser.allowCopying();
    browser.open("/en/articles/1?claim=c2");
    WebElement copy = browser.find("#c2 .cite");
    copy.click();
    browser.until(page -> copy.getText().equals("Copied"));
    Object copied =
        browser.await("const done = arguments[0]; navigator.clipboard.readText().then(done);");
    assertThat(String.valueOf(copied))
        .contains("وكالة رواق ‹ ثلاثة مصادر مطلعة")
        .contains("2027-01-05")
        .contains("#char=")
        .contains("سحب القوات القرطانية");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void keepsACorrectionBesideTheMachinesRow(String language, Browser browser, Site site) {
    String claim = language.equals("ar") ? "c3" : "c4";
    browser.open("/" + language + "/articles/1?claim=" + claim);
    browser.find("#" + claim + " .judging summary").click();
    WebElement source = browser.find("#" + claim + " input[name=source]");
    source.clear();
    source.sendKeys("وزارة الدفاع القرطانية");
    browser.find("#" + claim + " select[name=kind] option[value=organisation]").click();
    browser.find("#" + claim + " input[name=why]").sendKeys("heard it");
    browser.find("#" + claim + " button[value=correct]").click();
    browser.until(page -> page.path().contains("claim=" + claim));
    String card = browser.find("#" + claim).getText();
    assertThat(card).contains("وزارة الدفاع القرطانية").contains(Site.READER).contains("heard it");
    assertThat(browser.find("#" + claim + " del").getText()).isNotEmpty();
    assertThat(site.catalog().ledger().judgements())
        .anyMatch(made -> made.decision().who().equals(Site.READER));
    browser.picture("article-corrected-" + language);
  }

  @Test
  void confirmsAndRejectsInPlace(Browser browser) {
    browser.open("/en/articles/2?claim=c1");
    browser.find("#c1 .judging summary").click();
    browser.find("#c1 button[value=confirm]").click();
    browser.until(page -> page.find("#c1").getText().contains("confirmed"));
    browser.find("#c1 .judging summary").click();
    browser.find("#c1 button[value=reject]").click();
    browser.until(page -> page.find("#c1").getText().contains("rejected"));
    assertThat(browser.all(".text [data-rows~=c1]")).isEmpty();
  }
}
