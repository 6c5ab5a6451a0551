package org.isnad.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what a page tells of its article as linked data (JSON-LD, schema.org). */
final class LinkedData {
  private static final int OF_ARTICLE = 1;
  private static final int OF_PAGE = 3;

  private final List<Json.Members> nodes = new ArrayList<>();
  private final Map<String, Json.Members> named = new HashMap<>();
  private final List<Fact> facts;

  private LinkedData(List<Fact> facts) {
    this.facts = facts;
  }

  /** Adds what the linked data of the page say; the article is the one called most like it. */
  static void read(Document page, List<Fact> facts) {
    LinkedData data = new LinkedData(facts);
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        Json.read(bare(script.data())).forEach(value -> data.gather(value, false));
      }
    }
    data.tell(page.title());
  }

  /** Without the wrappers that old systems write around a script. */
  private static String bare(String script) {
    String bare = script.strip();
    for (String wrapper : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      bare = bare.startsWith(wrapper) ? bare.substring(wrapper.length()) : bare;
    }
    return bare;
  }

  private void gather(Json value, boolean listed) {
    if (value instanceof Json.Items items) {
      items.items().forEach(item -> gather(item, listed));
    } else if (value instanceof Json.Members node) {
      if (node.get("name").isPresent()) {
        text(node, "@id").ifPresent(id -> named.putIfAbsent(id, node));
      }
      boolean list = is(node, "itemlist") || is(node, "breadcrumblist") || is(node, "comment");
      if (!listed && !list) {
        nodes.add(node);
      }
      node.members().forEach((name, member) -> gather(member, listed || list));
    }
  }

  private void tell(String title) {
    Json.Members article = null;
    double likest = -1;
    for (Json.Members node : nodes) {
      double likeness = Words.likeness(text(node, "headline").orElse(""), title);
      if (isArticle(node) && likeness > likest) {
        article = node;
        likest = likeness;
      }
    }
    if (article != null) {
      tell(article, OF_ARTICLE);
    }
    for (Json.Members node : nodes) {
      if (is(node, "webpage")) {
        tell(node, OF_PAGE);
      } else if (is(node, "newsmediaorganization") || is(node, "website")) {
        text(node, "name").ifPresent(name -> add(Fact.Kind.PUBLISHER, OF_PAGE, name));
      }
    }
  }

  private void tell(Json.Members node, int rank) {
    text(node, "datePublished").ifPresent(value -> add(Fact.Kind.PUBLISHED, rank, value));
    text(node, "dateCreated").ifPresent(value -> add(Fact.Kind.PUBLISHED, rank + 1, value));
    text(node, "dateModified").ifPresent(value -> add(Fact.Kind.MODIFIED, rank, value));
    text(node, rank == OF_ARTICLE ? "headline" : "name")
        .ifPresent(value -> add(Fact.Kind.TITLE, rank, value));
    text(node, "description").ifPresent(value -> add(Fact.Kind.DESCRIPTION, rank, value));
    text(node, "articleBody").ifPresent(value -> facts.add(body(value, rank)));
    text(node, "isAccessibleForFree").ifPresent(value -> add(Fact.Kind.FREE, rank, value));
    node.get("publisher").flatMap(this::name).ifPresent(n -> add(Fact.Kind.PUBLISHER, rank, n));
    address(node).ifPresent(value -> add(Fact.Kind.ADDRESS, rank + 1, value));
  }

  private static Optional<String> address(Json.Members node) {
    Optional<String> url = text(node, "url");
    return url.isPresent() ? url : text(node, "mainEntityOfPage");
  }

  private void add(Fact.Kind kind, int rank, String value) {
    // Many systems escape for HTML what is JSON already.
    String plain = Words.tidy(Parser.unescapeEntities(value, false));
    facts.add(new Fact(kind, Fact.Origin.LINKED_DATA, rank, plain));
  }

  /** The text of the article keeps its lines. */
  private static Fact body(String value, int rank) {
    return new Fact(
        Fact.Kind.BODY,
        Fact.Origin.LINKED_DATA,
        rank,
        Parser.unescapeEntities(value, false).strip());
  }

  /** The name of an organisation, which may stand elsewhere under its id. */
  private Optional<String> name(Json value) {
    if (value instanceof Json.Text text) {
      return Optional.of(text.text());
    }
    if (value instanceof Json.Items items) {
      return items.items().stream().findFirst().flatMap(this::name);
    }
    if (!(value instanceof Json.Members node)) {
      return Optional.empty();
    }
    Optional<String> name = text(node, "name");
    return name.isPresent()
        ? name
        : text(node, "@id").map(named::get).flatMap(other -> text(other, "name"));
  }

  private static boolean isArticle(Json.Members node) {
    for (String type : types(node)) {
      if (type.endsWith("article") || type.endsWith("posting") || type.equals("report")) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Json.Members node, String type) {
    return types(node).contains(type);
  }

  private static List<String> types(Json.Members node) {
    List<String> types = new ArrayList<>();
    node.get("@type").ifPresent(value -> types(value, types));
    return types;
  }

  private static void types(Json value, List<String> types) {
    if (value instanceof Json.Text text) {
      String type = text.text().toLowerCase(Locale.ROOT);
      types.add(type.substring(type.lastIndexOf('/') + 1));
    } else if (value instanceof Json.Items items) {
      items.items().forEach(item -> types(item, types));
    }
  }

  /** A member that is a text, or the first of several. */
  private static Optional<String> text(Json.Members node, String name) {
    return node.get(name).flatMap(LinkedData::text);
  }

  private static Optional<String> text(Json value) {
    if (value instanceof Json.Text text) {
      return Optional.of(text.text());
    }
    if (value instanceof Json.Items items) {
      return items.items().stream().findFirst().flatMap(LinkedData::text);
    }
    return Optional.empty();
  }
}
