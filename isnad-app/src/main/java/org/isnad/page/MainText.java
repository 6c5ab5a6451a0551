package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the paragraphs of the article among all that a page shows. */
final class MainText {
  private static final double SIBLING = 0.2;

  private final List<Block> blocks;
  private final Scores scores;

  private MainText(List<Block> blocks, Scores scores) {
    this.blocks = blocks;
    this.scores = scores;
  }

  /** The blocks of the article, in order; none where no paragraph was found. */
  static List<Block> of(
      List<Block> blocks, Headline headline, Hints hints, Optional<String> description) {
    int title = -1;
    for (int i = 0; i < blocks.size() && title < 0; i++) {
      title = blocks.get(i).text().equals(headline.text()) ? i : -1;
    }
    return new MainText(blocks, new Scores(blocks, title, hints, description)).find();
  }

  private List<Block> find() {
    Optional<Element> best = scores.best();
    if (best.isEmpty()) {
      return List.of();
    }
    Set<Element> roots = roots(widened(best.get()));
    List<Block> found = new ArrayList<>();
    for (Block block : blocks) {
      if (isIn(block.owner(), roots)) {
        found.add(block);
      }
    }
    return found;
  }

  /** The outermost element that holds nothing but this one, or of its kind. */
  private Element widened(Element best) {
    Element widest = best;
    Element around = best.parent();
    while (around != null && !around.normalName().equals("body")) {
      if (around.childrenSize() == 1 || scores.of(around) >= scores.of(best)) {
        widest = around;
      }
      around = around.childrenSize() == 1 ? around.parent() : null;
    }
    return widest;
  }

  /** The element with those beside it that hold more of the same: a lead, a second part. */
  private Set<Element> roots(Element best) {
    Set<Element> roots = new HashSet<>();
    roots.add(best);
    Element around = best.parent();
    if (around == null || best.normalName().equals("body")) {
      return roots;
    }
    double least = scores.of(best) * SIBLING;
    for (Element sibling : around.children()) {
      boolean alike = !sibling.className().isEmpty() && sibling.className().equals(best.className());
      if (scores.of(sibling) + (alike ? least : 0) >= Math.max(least, 3) || isParagraph(sibling)) {
        roots.add(sibling);
      }
    }
    return roots;
  }

  /** A paragraph that stands bare beside the article's element. */
  private boolean isParagraph(Element element) {
    if (!element.normalName().equals("p")) {
      return false;
    }
    for (Block block : blocks) {
      if (block.owner() == element) {
        return block.linkShare() < 0.25 && block.words() >= 8;
      }
    }
    return false;
  }

  private static boolean isIn(Element element, Set<Element> roots) {
    for (Element around = element; around != null; around = around.parent()) {
      if (roots.contains(around)) {
        return true;
      }
    }
    return false;
  }
}
