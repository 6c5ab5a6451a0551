package org.isnad.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the elements of a page's head that tell what it is. Immutable and thread-safe. */
final class MetaNames {
  private record Name(Fact.Kind kind, int rank) {}

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, Name> names = new HashMap<>();

  MetaNames() {
    for (Table.Row row : Table.read(MetaNames.class, "meta.tsv", 3).rows()) {
      Fact.Kind kind = Fact.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      names.put(row.get(0), new Name(kind, Integer.parseInt(row.get(2))));
    }
  }

  /** Adds what the meta and link elements of the page say. */
  void read(Document page, List<Fact> facts) {
    for (Element meta : page.getElementsByTag("meta")) {
      if (!isNested(meta)) {
        read(meta, facts);
      }
    }
    for (Element link : page.select("link[rel=canonical]")) {
      add(facts, new Name(Fact.Kind.ADDRESS, 1), link.attr("href"));
    }
    Element title = page.selectFirst("head > title");
    if (title != null) {
      add(facts, new Name(Fact.Kind.TITLE, 3), title.text());
    }
  }

  private void read(Element meta, List<Fact> facts) {
    for (String key : KEYS) {
      Name name = names.get(meta.attr(key).strip().toLowerCase(Locale.ROOT));
      if (name != null) {
        add(facts, name, meta.attr("content"));
        return;
      }
    }
  }

  /** A meta element in the body that tells about a picture, a comment or another article. */
  private static boolean isNested(Element meta) {
    return meta.hasAttr("itemprop") && !Microdata.isOfArticle(meta);
  }

  private static void add(List<Fact> facts, Name name, String value) {
    facts.add(new Fact(name.kind(), Fact.Origin.META, name.rank(), Words.tidy(value)));
  }
}
