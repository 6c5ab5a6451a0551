package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline of a page.
 *
 * @param text as printed; empty where the page has none
 * @param at the number of the block that shows it; -1 where none does
 */
record Headline(String text, int at) {
  private static final double ALIKE = 0.7;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 45;
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " / ", "|", " : ");

  /**
   * Finds it: what the page says its title is, in the words that it shows them in. What a page says
   * often carries the name of the outlet or of a section, what it shows does not.
   */
  static Headline of(Shown shown, Facts facts, Asides asides) {
    Set<String> outlets = new HashSet<>();
    facts.of(Fact.Kind.PUBLISHER).forEach(fact -> outlets.add(Words.line(fact.value())));
    List<String> told = new ArrayList<>();
    for (Fact fact : facts.of(Fact.Kind.TITLE)) {
      // Some systems call every page by the name of the outlet.
      if (!outlets.contains(Words.line(fact.value()))) {
        told.add(fact.value());
      }
    }
    Headline printed = printed(shown.blocks(), told, asides, outlets);
    if (printed.at() >= 0) {
      return printed;
    }
    return told.stream()
        .map(title -> bare(title, outlets))
        .filter(title -> !title.isEmpty() && !outlets.contains(Words.line(title)))
        .findFirst()
        .map(title -> new Headline(title, -1))
        .orElseGet(() -> new Headline("", -1));
  }

  private static Headline printed(
      List<Block> blocks, List<String> told, Asides asides, Set<String> outlets) {
    Headline best = new Headline("", -1);
    double most = ALIKE;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isTitleLike(block)) {
        double score = likeness(block.text(), told) + rank(block, asides);
        if (score > most) {
          most = score;
          best = new Headline(block.text(), i);
        }
      }
    }
    return best.at() >= 0 ? best : onlyHeading(blocks, asides, outlets);
  }

  private static boolean isTitleLike(Block block) {
    int words = block.words();
    return words > 0 && words <= MOST_WORDS && block.kind() != Block.Kind.ITEM;
  }

  /** Where two blocks say the same, a heading of the first order outside of links is the title. */
  private static double rank(Block block, Asides asides) {
    String tag = block.owner().normalName();
    double rank = tag.equals("h1") ? 0.3 : block.kind() == Block.Kind.HEADING ? 0.1 : 0;
    rank += block.owner().attr("itemprop").toLowerCase(Locale.ROOT).contains("headline") ? 0.2 : 0;
    rank -= block.isLinks() ? 0.2 : 0;
    return asides.holds(block.owner()) ? rank - 0.4 : rank;
  }

  private static double likeness(String text, List<String> told) {
    double most = 0;
    for (String title : told) {
      most = Math.max(most, Words.likeness(text, title));
      for (String part : parts(title)) {
        most = Math.max(most, Words.likeness(text, part) - 0.05);
      }
    }
    return Words.count(text) >= FEWEST_WORDS ? most : most - 0.2;
  }

  /** Where the page says nothing that it shows: its first heading that could be a title. */
  private static Headline onlyHeading(List<Block> blocks, Asides asides, Set<String> outlets) {
    Headline first = heading(blocks, "h1", FEWEST_WORDS, asides, outlets);
    Headline second = heading(blocks, "h2", FEWEST_WORDS, asides, outlets);
    Headline shorter = heading(blocks, "h1", 1, asides, outlets);
    return first.at() >= 0 ? first : second.at() >= 0 ? second : shorter;
  }

  private static Headline heading(
      List<Block> blocks, String tag, int fewest, Asides asides, Set<String> outlets) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.owner().normalName().equals(tag) && !block.isLinks();
      if (heading
          && block.words() >= fewest
          && isTitleLike(block)
          && !outlets.contains(Words.line(block.text()))
          && !asides.holds(block.owner())) {
        return new Headline(block.text(), i);
      }
    }
    return new Headline("", -1);
  }

  /** The title without the name of the outlet before or after it. */
  private static String bare(String title, Set<String> outlets) {
    for (String separator : SEPARATORS) {
      int first = title.indexOf(separator);
      int last = title.lastIndexOf(separator);
      if (first < 0) {
        continue;
      }
      String head = title.substring(0, last).strip();
      String tail = title.substring(last + separator.length()).strip();
      String start = title.substring(0, first).strip();
      if (outlets.contains(Words.line(tail)) || isName(tail, head)) {
        return bare(head, outlets);
      }
      if (outlets.contains(Words.line(start))) {
        return bare(title.substring(first + separator.length()).strip(), outlets);
      }
    }
    return title;
  }

  /** A part so much shorter than the other that it is a name rather than half of the title. */
  private static boolean isName(String part, String rest) {
    int words = Words.count(part);
    return words <= 4 && Words.count(rest) >= Math.max(FEWEST_WORDS, words + 1);
  }

  /** Everything between separators, and all that stands before or after one. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    for (String separator : SEPARATORS) {
      int at = title.indexOf(separator);
      while (at >= 0) {
        parts.add(title.substring(0, at).strip());
        parts.add(title.substring(at + separator.length()).strip());
        at = title.indexOf(separator, at + separator.length());
      }
    }
    return parts;
  }

  /** The block element that shows it; empty where none does. */
  Optional<Element> owner(Shown shown) {
    return at < 0 ? Optional.empty() : Optional.of(shown.blocks().get(at).owner());
  }
}
