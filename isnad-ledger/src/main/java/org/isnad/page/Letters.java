package org.isnad.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How many letters each element of a page holds, and how many of them stand in links. */
final class Letters {
  private static final int[] NONE = new int[2];

  private final Map<Element, int[]> counts = new HashMap<>();

  /** Counts those of everything under this element. */
  Letters(Element root, List<Block> blocks) {
    for (Block block : blocks) {
      add(block.owner(), block.text().length(), block.linked());
    }
    // From the last to the first, every element comes before the one around it: once each, however
    // deep they are nested.
    Elements elements = root.getAllElements();
    for (int i = elements.size() - 1; i > 0; i--) {
      int[] count = counts.getOrDefault(elements.get(i), NONE);
      Element around = elements.get(i).parent();
      if (around != null && count[0] > 0) {
        add(around, count[0], count[1]);
      }
    }
  }

  /** All of them. */
  int all(Element element) {
    return counts.getOrDefault(element, NONE)[0];
  }

  /** Those outside of links. */
  int unlinked(Element element) {
    int[] count = counts.getOrDefault(element, NONE);
    return count[0] - count[1];
  }

  private void add(Element element, int all, int linked) {
    int[] count = counts.computeIfAbsent(element, key -> new int[2]);
    count[0] += all;
    count[1] += linked;
  }
}
