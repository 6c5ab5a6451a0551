package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both languages: for everybody, in the light and in the dark, on a phone. */
@BrowserTest
class LookTest {
  /** Moves of what is there already, as Chromium counts them (the CLS of web vitals). */
  private static final String SHIFT =
      """
      const done = arguments[arguments.length - 1];
      document.fonts.ready.then(() => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const one of list.getEntries()) sum += one.value;
        }).observe({type: "layout-shift", buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      });
      """;

  static Stream<Arguments> pages() {
    List<Arguments> all = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      all.add(Arguments.of("search", "/" + language + "/search?q=القوات"));
      all.add(Arguments.of("articles-found", "/" + language + "/search?q=القوات&in=articles"));
      all.add(Arguments.of("article", "/" + language + "/articles/2?claim=c1"));
      all.add(Arguments.of("claim", "/" + language + "/claims/1.116"));
      all.add(Arguments.of("sources", "/" + language + "/sources"));
      all.add(Arguments.of("outlets", "/" + language + "/outlets"));
      all.add(Arguments.of("outlet", "/" + language + "/outlets/وكالة رواق"));
      all.add(Arguments.of("commitments", "/" + language + "/commitments"));
      all.add(Arguments.of("ledger", "/" + language + "/ledger"));
      all.add(Arguments.of("accounts", "/" + language + "/accounts"));
      all.add(Arguments.of("missing", "/" + language + "/articles/999"));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanUseIt(String name, String address, Browser browser) {
    browser.open(address);
    String language = address.substring(1, 3);
    browser.picture("look-" + name + '-' + language);
    assertThat(browser.barriers()).as(address).isEmpty();
    assertThat(((Number) browser.await(SHIFT)).doubleValue()).as("layout shift").isLessThan(0.01);
    browser.dark(true);
    browser.picture("look-" + name + '-' + language + "-dark");
    assertThat(browser.barriers()).as(address + " in the dark").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsOnAPhone(String name, String address, Browser browser) {
    browser.phone();
    browser.open(address);
    Object over =
        browser.run(
            "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;");
    browser.picture("look-" + name + '-' + address.substring(1, 3) + "-phone");
    assertThat(((Number) over).intValue()).as("pixels too wide").isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void loadsNothingFromElsewhereAndBreaksNoRuleOfItsOwn(
      String name, String address, Browser browser) {
    browser.complaints();
    browser.open(address);
    List<?> hosts =
        (List<?>)
            browser.run(
                "return performance.getEntriesByType('resource').map((one) => new URL(one.name).host)"
                    + ".filter((host) => host !== location.host);");
    assertThat(hosts).isEmpty();
    assertThat(browser.complaints().stream().filter(one -> !one.contains("404")).toList())
        .isEmpty();
  }
}
