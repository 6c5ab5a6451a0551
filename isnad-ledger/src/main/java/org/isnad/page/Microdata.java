package org.isnad.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the body of a page tells of its article by marks in the markup (itemprop, time). */
final class Microdata {
  /** What a page tells of its article it tells before this many marks. */
  private static final int MOST_MARKS = 500;

  private Microdata() {}

  /** Adds what is marked up. */
  static void read(Document page, List<Fact> facts) {
    List<Element> all = page.select("[itemprop]");
    for (Element marked : all.subList(0, Math.min(MOST_MARKS, all.size()))) {
      if (!marked.normalName().equals("meta") && isOfArticle(marked)) {
        read(marked, facts);
      }
    }
  }

  private static void read(Element marked, List<Fact> facts) {
    switch (marked.attr("itemprop").strip().toLowerCase(Locale.ROOT)) {
      case "datepublished" -> add(facts, Fact.Kind.PUBLISHED, 1, time(marked));
      case "datecreated" -> add(facts, Fact.Kind.PUBLISHED, 2, time(marked));
      case "datemodified" -> add(facts, Fact.Kind.MODIFIED, 1, time(marked));
      case "headline" -> add(facts, Fact.Kind.TITLE, 1, marked.text());
      case "publisher", "sourceorganization" -> add(facts, Fact.Kind.PUBLISHER, 1, name(marked));
      default -> {
        // Whatever else is marked up does not matter here.
      }
    }
  }

  /** The value of a mark that stands for a time: an attribute where there is one. */
  static String time(Element marked) {
    String stated = marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content");
    return stated.isBlank() ? marked.text() : stated;
  }

  private static String name(Element publisher) {
    if (publisher.hasAttr("content")) {
      return publisher.attr("content");
    }
    Element name = publisher.selectFirst("[itemprop=name]");
    if (name != null) {
      return name.hasAttr("content") ? name.attr("content") : name.text();
    }
    return publisher.hasAttr("itemscope") ? "" : publisher.text();
  }

  private static void add(List<Fact> facts, Fact.Kind kind, int rank, String value) {
    facts.add(new Fact(kind, Fact.Origin.MARKUP, rank, Words.tidy(value)));
  }

  /**
   * Whether a mark tells about the article itself: what it stands in is an article or the page, and
   * not a comment, a picture or one of several articles in a list.
   */
  static boolean isOfArticle(Element marked) {
    int articles = 0;
    for (Element around = marked.parent(); around != null; around = around.parent()) {
      String type = around.attr("itemtype").toLowerCase(Locale.ROOT);
      boolean article = type.contains("article") || type.contains("posting");
      if (around.hasAttr("itemscope") && !article && !type.contains("page")) {
        return false;
      }
      articles += article ? 1 : 0;
    }
    return articles <= 1;
  }
}
