package org.isnad.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium that looks at one site. Not thread-safe. */
final class Browser implements AutoCloseable {
  /** Where the system's packages put both. */
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Site site;
  private final ChromeDriver driver;

  Browser(Site site, boolean scripts) {
    this.site = site;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en");
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    size(1280, 900);
  }

  /** Whether there is a browser on this machine. */
  static boolean isThere() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Looks as on a phone: narrow, with a screen that shows two dots for one. */
  void phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  void desktop() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Looks as on paper. */
  void print(boolean print) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
  }

  /** Lets pages write what is copied. */
  void allowCopying() {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  void open(String path) {
    driver.get(site.address(path));
  }

  /** The address of the page, without the host. */
  String path() {
    return driver.getCurrentUrl().substring(site.address("").length());
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** A link or button by the words on it. */
  WebElement saying(String words) {
    return driver.findElement(
        By.xpath(
            "//*[self::a or self::button or self::summary or self::label][contains(normalize-space(.),'"
                + words
                + "')]"));
  }

  /** What is to be read on the page. */
  String text() {
    return find("body").getText();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  /**
   * Waits until something holds of a page that has come whole; one page may give way to another.
   */
  void until(Predicate<Browser> holds) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(any -> holds.test(this) && "complete".equals(run("return document.readyState")));
  }

  /** Runs a script in the page. */
  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** Runs a script that ends by calling its last argument. */
  Object await(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** What stands in the way of people who see, hear or move otherwise; serious and worse. */
  List<String> barriers() {
    Results results = new AxeBuilder().analyze(driver);
    return results.getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .map(Browser::told)
        .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().limit(3).map(node -> "\n  " + node.getHtml()).toList();
  }

  /** Errors that the browser told of. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** Keeps a picture of the window among what the build puts out. */
  Path picture(String name) {
    return kept(name, driver.getScreenshotAs(OutputType.BYTES));
  }

  private static Path kept(String name, byte[] picture) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
      return Files.write(folder.resolve(name + ".png"), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
