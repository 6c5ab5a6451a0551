package org.isnad.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Chooses the name of the outlet among those that a page gives. */
final class Publishers {
  private static final int MOST_WORDS = 7;

  private Publishers() {}

  /**
   * The name in Arabic where there is one, as the outlet prints it: systems often hold the name of
   * the address (qindeel) where the page itself says قنديل.
   */
  static String of(Shown shown, Facts facts, Headline headline) {
    List<String> names = new ArrayList<>();
    List<String> lesser = new ArrayList<>();
    for (Fact fact : facts.of(Fact.Kind.PUBLISHER)) {
      add(fact.rank() == 1 ? names : lesser, fact.value());
    }
    titleParts(facts, headline).forEach(part -> add(names, part));
    names.addAll(lesser);
    logos(shown).forEach(logo -> add(names, logo));
    for (String name : names) {
      if (Words.hasArabic(name)) {
        return name;
      }
    }
    return names.isEmpty() ? "" : names.get(0);
  }

  /** The host of an address, for a page that names no outlet; empty where there is none. */
  static Optional<String> host(String address) {
    try {
      String host = new URI(address.strip()).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .map(name -> name.startsWith("www.") ? name.substring("www.".length()) : name);
    } catch (URISyntaxException e) {
      return ascii(address).flatMap(Publishers::host);
    }
  }

  /** Addresses often carry blanks and marks that they should not: the host stands before those. */
  private static Optional<String> ascii(String address) {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return path > 0 ? Optional.of(address.substring(0, path)) : Optional.empty();
  }

  private static void add(List<String> names, String name) {
    String tidy = Words.tidy(name);
    boolean address = tidy.contains("/") || tidy.startsWith("@") || tidy.contains("©");
    if (!tidy.isEmpty() && !address && Words.count(tidy) <= MOST_WORDS) {
      names.add(tidy);
    }
  }

  /** What stands in the page's title beside the headline. */
  private static List<String> titleParts(Facts facts, Headline headline) {
    List<String> beside = new ArrayList<>();
    for (Fact fact : facts.of(Fact.Kind.TITLE)) {
      List<String> parts = Headline.parts(fact.value());
      for (int i = 0; i + 1 < parts.size(); i += 2) {
        // Parts come in pairs: before and after a separator.
        if (Words.likeness(parts.get(i), headline.text()) > 0.8) {
          beside.add(parts.get(i + 1));
        } else if (Words.likeness(parts.get(i + 1), headline.text()) > 0.8) {
          beside.add(parts.get(i));
        }
      }
      beforeColon(fact.value(), headline).ifPresent(beside::add);
    }
    return beside;
  }

  /** A colon stands in many headlines, so only what it parts from the very headline is a name. */
  private static Optional<String> beforeColon(String title, Headline headline) {
    int colon = title.indexOf(": ");
    boolean name =
        colon > 0 && Words.line(title.substring(colon + 1)).equals(Words.line(headline.text()));
    return name ? Optional.of(title.substring(0, colon)) : Optional.empty();
  }

  /** What a picture says that leads to the first page. */
  private static List<String> logos(Shown shown) {
    List<String> logos = new ArrayList<>();
    for (Element link : shown.page().select("a[href]")) {
      if (isHome(link.attr("href"))) {
        Element picture = link.selectFirst("img[alt]");
        if (picture != null) {
          logos.add(picture.attr("alt"));
        }
      }
    }
    return logos;
  }

  private static boolean isHome(String address) {
    if (address.equals("/") || address.startsWith("/index") || address.startsWith("/default")) {
      return true;
    }
    int host = address.indexOf("://");
    int path = host < 0 ? -1 : address.indexOf('/', host + 3);
    return host > 0 && (path < 0 || path == address.length() - 1);
  }
}
