package org.isnad.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How likely each element of a page is the one around its article. As in Arc90's Readability, every
 * paragraph gives points to the elements around it; here paragraphs that follow the headline, or
 * that the page's description begins like, give more.
 */
final class Scores {
  private static final int FEWEST_LETTERS = 25;
  private static final int LEVELS = 5;
  private static final double NEAR_TITLE = 2.0;
  private static final double BESIDE_TITLE = 3.0;
  private static final double WITH_TITLE = 1.5;
  private static final double DESCRIBED = 3.0;
  private static final int NEAR = 12;
  private static final int BESIDE = 3;

  private final Map<Element, Double> points = new HashMap<>();
  private final Letters letters;
  private final Hints hints;
  private final Set<String> description;
  private final Set<Element> aroundTitle = new HashSet<>();

  Scores(
      Letters letters, List<Block> blocks, int title, Hints hints, Optional<String> description) {
    this.letters = letters;
    this.hints = hints;
    this.description = new HashSet<>(description.map(Words::of).orElse(List.of()));
    if (title >= 0) {
      gatherAround(blocks.get(title).owner());
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean text = block.text().length() >= FEWEST_LETTERS || isSentence(block);
      if (text && !block.isLinks() && block.kind() != Block.Kind.HEADING) {
        give(block, weight(block, i, title));
      }
    }
  }

  /** The element that the article stands in; empty where no paragraph was found. */
  Optional<Element> best() {
    Element best = null;
    double most = 0;
    for (Element element : points.keySet()) {
      double score = of(element);
      // Of equals the outer one: the order of a map must not decide.
      if (score > most || (score == most && best != null && isAround(element, best))) {
        best = element;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The points of an element, less what stands in links, more where its name tells. */
  double of(Element element) {
    double given = points.getOrDefault(element, 0.0);
    double unlinked = (double) letters.unlinked(element) / Math.max(1, letters.all(element));
    return given * unlinked * named(element);
  }

  /** How much text it holds. */
  int letters(Element element) {
    return letters.all(element);
  }

  private double named(Element element) {
    String tag = element.normalName();
    boolean marked = element.attr("itemprop").contains("articleBody");
    if (marked) {
      return 3;
    }
    if (hints.of(element).contains(Hints.Role.BODY)) {
      return 1.6;
    }
    return tag.equals("article") ? 1.3 : tag.equals("body") || tag.equals("html") ? 0.7 : 1;
  }

  private double weight(Block block, int at, int title) {
    double weight = 1 + marks(block.text()) + Math.min(3, block.text().length() / 100.0);
    if (title >= 0) {
      weight *= nearness(at - title) * (isWithTitle(block) ? WITH_TITLE : 1);
    }
    return isDescribed(block) ? weight * DESCRIBED : weight;
  }

  private static double nearness(int distance) {
    if (distance < 0) {
      return 0.5;
    }
    return distance <= BESIDE ? BESIDE_TITLE : distance <= NEAR ? NEAR_TITLE : 1;
  }

  /** Whether an element close around it holds the headline too. */
  private boolean isWithTitle(Block block) {
    Element around = block.owner();
    for (int level = 0; level < LEVELS && around != null; level++) {
      if (aroundTitle.contains(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private void gatherAround(Element title) {
    for (Element around = title; around != null; around = around.parent()) {
      String tag = around.normalName();
      if (!tag.equals("body") && !tag.equals("html") && !tag.equals("form")) {
        aroundTitle.add(around);
      }
    }
  }

  private static boolean isSentence(Block block) {
    return block.words() >= 3 && block.text().endsWith(".");
  }

  /** Most pages describe themselves by the beginning of their article. */
  boolean isDescribed(Block block) {
    if (description.size() < 5) {
      return false;
    }
    Set<String> words = new HashSet<>(Words.of(block.text()));
    return Words.share(description, words) > 0.7 || Words.share(words, description) > 0.9;
  }

  private void give(Block block, double weight) {
    Element around = container(block.owner());
    for (int level = 0; level < LEVELS && around != null; level++) {
      points.merge(around, weight / (level == 0 ? 1 : level == 1 ? 2 : 3 * level), Double::sum);
      around = around.parent();
    }
  }

  /** What holds paragraphs: the one around a paragraph, or the one that lines stand in bare. */
  private static Element container(Element owner) {
    return switch (owner.normalName()) {
      case "p", "li", "blockquote", "pre", "tr", "dd", "dt", "h2", "h3", "h4", "center" ->
          owner.parent() == null ? owner : owner.parent();
      default -> owner;
    };
  }

  private static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks += c == '،' || c == ',' || c == '؛' || c == '.' ? 1 : 0;
    }
    return Math.min(marks, 10);
  }

  private static boolean isAround(Element outer, Element inner) {
    for (Element around = inner.parent(); around != null; around = around.parent()) {
      if (around == outer) {
        return true;
      }
    }
    return false;
  }
}
