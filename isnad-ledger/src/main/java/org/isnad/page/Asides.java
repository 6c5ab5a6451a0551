package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements of a page that hold no part of its article: menus, related links, comments. */
final class Asides {
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "figure", "figcaption");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "dialog", "alertdialog", "contentinfo", "search");
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");

  private final Set<Element> asides = new HashSet<>();

  /** Articles whose headings are links lead to others, unless the headline is one of those. */
  private final List<Element> cards;

  Asides(Shown shown, Hints hints) {
    Letters letters = new Letters(shown.page().body(), shown.blocks());
    cards = shown.page().body().select("article:has(h2 > a, h3 > a, h4 > a)");
    int all = Math.max(1, shown.letters());
    for (Element element : shown.page().body().getAllElements()) {
      boolean most = letters.unlinked(element) * 2 > all;
      if (isSetApart(element, hints) && !(most && isWhole(element))) {
        asides.add(element);
      }
    }
  }

  /** Whether it stands in an element that is set apart. */
  boolean holds(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (asides.contains(around)) {
        return true;
      }
    }
    return false;
  }

  /** Takes them out of the page, but for those that the headline stands in. */
  void remove(Optional<Element> headline) {
    Set<Element> kept = new HashSet<>();
    headline.ifPresent(
        title -> {
          for (Element around = title; around != null; around = around.parent()) {
            kept.add(around);
          }
        });
    List<Element> removed = new ArrayList<>(asides);
    removed.addAll(cards);
    for (Element element : removed) {
      if (!kept.contains(element) && element.parent() != null) {
        element.remove();
      }
    }
  }

  /** A wrapper around the whole page, named after something that it holds or has switched off. */
  private static boolean isWhole(Element element) {
    return element.selectFirst("h1, [itemprop=articleBody], article") != null;
  }

  private static boolean isSetApart(Element element, Hints hints) {
    if (NEVER.contains(element.normalName())) {
      return false;
    }
    if (TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || isUnseen(element)) {
      return true;
    }
    Set<Hints.Role> said = hints.of(element);
    return !said.contains(Hints.Role.BODY)
        && (said.contains(Hints.Role.ASIDE) || said.contains(Hints.Role.CAPTION));
  }

  private static boolean isUnseen(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (!style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
  }
}
