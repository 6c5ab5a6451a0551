package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.isnad.access.Account;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Accounts where people are asked who they are, in a browser that runs no scripts. */
@Tag("process")
class AccountsPageTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private static Path folder;

  private static Accounts accounts;
  private static Site site;
  private static Browser browser;

  @BeforeAll
  static void start() {
    boolean required = "required".equals(System.getProperty("isnad.browser", ""));
    assumeTrue(required || Browser.isThere(), "SKIPPED: there is no chromium with chromedriver");
    accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, Site.NOW);
    site = Site.in(folder, accounts);
    browser = new Browser(site, false);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  private static void signIn(String language) {
    browser.open("/" + language + "/sign-in");
    browser.find("input[name=name]").sendKeys("هند");
    browser.find("input[name=password]").sendKeys(PASSWORD, Keys.ENTER);
    browser.until(page -> !page.all(".visitor").isEmpty());
  }

  /** The line of somebody on the page, unfolded. */
  private static WebElement line(String name) {
    WebElement line =
        browser.all(".letin > li").stream()
            .filter(one -> one.getText().startsWith(name))
            .findFirst()
            .orElseThrow();
    line.findElement(By.tagName("summary")).click();
    return line;
  }

  private static WebElement in(WebElement line, String css) {
    return line.findElement(By.cssSelector(css));
  }

  @ParameterizedTest
  @CsvSource({"ar,سلمى,أضيف الحساب,عُدّل,حُذف", "en,Amal,account was added,changed,removed"})
  void administratorAddsChangesAndRemoves(
      String language, String name, String added, String changed, String removed) {
    signIn(language);
    browser.find(".visitor a").click();
    browser.until(page -> page.path().contains("/accounts"));

    browser.find(".adding input[name=name]").sendKeys(name);
    browser.find(".adding input[name=password]").sendKeys("another long one");
    browser.find(".adding button").click();
    browser.until(page -> page.text().contains(added));
    assertThat(accounts.person(name)).map(Account::role).contains(Role.READER);
    browser.picture("accounts-added-" + language);
    assertThat(browser.barriers()).isEmpty();

    WebElement line = line(name);
    browser.picture("accounts-changing-" + language);
    in(line, "select[name=role] option[value=editor]").click();
    in(line, "form[action$=role] button").click();
    browser.until(page -> page.text().contains(changed));
    assertThat(accounts.person(name)).map(Account::role).contains(Role.EDITOR);

    in(line(name), "form[action$=removal] button").click();
    browser.until(page -> page.text().contains(removed));
    assertThat(accounts.person(name)).isEmpty();

    in(line("هند"), "form[action$=removal] button").click();
    browser.until(page -> !page.all("[role=alert]").isEmpty());
    assertThat(accounts.person("هند")).isPresent();
    browser.find(".visitor button").click();
    browser.until(page -> page.path().contains("/sign-in"));
  }
}
