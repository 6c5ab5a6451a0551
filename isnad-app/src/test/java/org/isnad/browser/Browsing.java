package org.isnad.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a site of its own and a browser. Where the machine has no browser the tests
 * are passed over, unless {@code isnad.browser} is {@code required}.
 */
final class Browsing
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Browsing.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean required = "required".equals(System.getProperty("isnad.browser", ""));
    assumeTrue(
        required || Browser.isThere(),
        "SKIPPED: there is no chromium with chromedriver (Debian: apt-get install chromium"
            + " chromium-driver)");
    try {
      Site site = Site.in(Files.createTempDirectory("isnad-site"));
      context.getStore(OURS).put(Site.class, site);
      context.getStore(OURS).put(Browser.class, new Browser(site, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
    browser.desktop();
    browser.dark(false);
    browser.size(1280, 900);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
    if (browser != null) {
      browser.close();
    }
    Site site = context.getStore(OURS).get(Site.class, Site.class);
    if (site != null) {
      site.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return context.getStore(OURS).get(type, type);
  }
}
