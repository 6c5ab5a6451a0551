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
  private static final int LEAST_LETTERS = 60;

  private final List<Block> blocks;
  private final int title;
  private final Scores scores;
  private final Hints hints;

  private MainText(List<Block> blocks, int title, Scores scores, Hints hints) {
    this.blocks = blocks;
    this.title = title;
    this.scores = scores;
    this.hints = hints;
  }

  /** The blocks of the article, in order; none where no paragraph was found. */
  static List<Block> of(
      Element root,
      List<Block> blocks,
      Headline headline,
      Hints hints,
      Optional<String> description) {
    int title = -1;
    for (int i = 0; i < blocks.size() && title < 0; i++) {
      title = blocks.get(i).text().equals(headline.text()) ? i : -1;
    }
    return new MainText(
            blocks,
            title,
            new Scores(new Letters(root, blocks), blocks, title, hints, description),
            hints)
        .find();
  }

  private List<Block> find() {
    Optional<Element> best = scores.best();
    if (best.isEmpty()) {
      return List.of();
    }
    Set<Element> roots = roots(widened(best.get()));
    List<Block> found = new ArrayList<>();
    List<Block> leads = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isIn(block.owner(), roots)) {
        found.add(block);
      } else if (found.isEmpty() && i > title && title >= 0 && isLead(block)) {
        leads.add(block);
      }
    }
    leads.addAll(found);
    return leads;
  }

  /** A paragraph between the headline and the text, set apart as its beginning. */
  private boolean isLead(Block block) {
    if (block.isLinks() || block.words() < 5) {
      return false;
    }
    boolean named = hints.of(block.owner()).contains(Hints.Role.LEAD);
    Element around = block.owner().parent();
    named |= around != null && hints.of(around).contains(Hints.Role.LEAD);
    return named
        || scores.isDescribed(block)
        || (block.words() >= 12 && block.text().endsWith("."));
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
      if (isAnotherArticle(sibling)) {
        continue;
      }
      boolean alike =
          !sibling.className().isEmpty() && sibling.className().equals(best.className());
      boolean much = scores.letters(sibling) >= Math.max(LEAST_LETTERS, scores.letters(best) / 10);
      double score = scores.of(sibling) + (alike ? least : 0);
      if ((score >= Math.max(least, 3) && (much || alike)) || isParagraph(sibling)) {
        roots.add(sibling);
      }
    }
    return roots;
  }

  /** Some pages go on with the next article below the first. */
  private boolean isAnotherArticle(Element element) {
    if (title < 0) {
      return false;
    }
    for (Element heading : element.getElementsByTag("h1")) {
      if (heading != blocks.get(title).owner()) {
        return true;
      }
    }
    return false;
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
