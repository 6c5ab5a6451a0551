package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts what a page shows into blocks, in the order of the page. */
final class Blocks implements NodeVisitor {
  /** Elements that stand in a line of text; all others begin a line of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr",
          "amp-img");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> owners = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int rows;

  private Blocks() {}

  /** The blocks of everything under this element. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    blocks.owners.add(root);
    NodeTraversor.traverse(blocks, root);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      links--;
    } else if (isCell(tag) && rows > 0) {
      append(" ");
    } else if (isOwner(element)) {
      end();
      owners.remove(owners.size() - 1);
      rows -= tag.equals("tr") && rows > 0 ? 1 : 0;
    }
  }

  private void begin(Element element) {
    String tag = element.normalName();
    if (tag.equals("a")) {
      links++;
    } else if (tag.equals("br") || tag.equals("hr")) {
      breakLine();
    } else if (isOwner(element) && !(isCell(tag) && rows > 0)) {
      end();
      owners.add(element);
      rows += tag.equals("tr") && (rows > 0 || isData(element)) ? 1 : 0;
    }
  }

  private static boolean isOwner(Element element) {
    String tag = element.normalName();
    if (tag.equals("br") || tag.equals("hr")) {
      return false;
    }
    return !INLINE.contains(tag)
        || element.attr("style").replace(" ", "").contains("display:block");
  }

  /** A headline over two lines is one headline. */
  private void breakLine() {
    if (HEADINGS.contains(owners.get(owners.size() - 1).normalName())) {
      append(" ");
    } else {
      end();
    }
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  /**
   * A row of data: several cells that hold no blocks of their own, each no longer than a phrase.
   */
  private static boolean isData(Element row) {
    if (row.childrenSize() < 2) {
      return false;
    }
    for (Element cell : row.children()) {
      if (!isCell(cell.normalName()) || cell.wholeText().length() > 100) {
        return false;
      }
      for (Element child : cell.children()) {
        if (!INLINE.contains(child.normalName())) {
          return false;
        }
      }
    }
    return true;
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Words.isBlank(c);
      if (!blank || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
        text.append(blank ? ' ' : c);
      }
    }
    linked += links > 0 ? text.length() - before : 0;
  }

  private void end() {
    String tidy = Words.tidy(text.toString());
    if (!tidy.isEmpty()) {
      Element owner = owners.get(owners.size() - 1);
      blocks.add(new Block(tidy, Math.min(linked, tidy.length()), owner, kind(owner)));
    }
    text.setLength(0);
    linked = 0;
  }

  private static Block.Kind kind(Element owner) {
    String tag = owner.normalName();
    if (HEADINGS.contains(tag)) {
      return Block.Kind.HEADING;
    }
    if (tag.equals("tr")) {
      return Block.Kind.ROW;
    }
    return ITEMS.contains(tag) ? Block.Kind.ITEM : Block.Kind.TEXT;
  }
}
