package org.isnad.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page shows, before anything is left out.
 *
 * @param page its elements
 * @param blocks its text
 */
record Shown(Document page, List<Block> blocks) {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "math",
          "audio",
          "video",
          "select",
          "button",
          "input",
          "textarea",
          "map",
          "dialog",
          "datalist",
          "amp-ad",
          "amp-analytics",
          "amp-sidebar",
          "amp-consent",
          "amp-iframe",
          "amp-embed");

  /** Takes out of the page what holds no text to read. */
  static Shown of(Document page) {
    for (Element element : page.body().getAllElements()) {
      if (UNSEEN.contains(element.normalName()) && element.parent() != null) {
        element.remove();
      }
    }
    return new Shown(page, Blocks.of(page.body()));
  }

  /** How much text outside of links there is. */
  int letters() {
    int letters = 0;
    for (Block block : blocks) {
      letters += block.text().length() - block.linked();
    }
    return letters;
  }
}
