package org.isnad.web;

import java.util.List;

/**
 * The list of sources.
 *
 * @param name a part of the name that is looked for; empty for any
 * @param kinds the kinds to choose from
 * @param first the place of the first, from 1
 * @param sources those of this page
 * @param earlier address of the page before; empty for none
 * @param later address of the next page; empty for none
 */
public record SourcesView(
    String name, List<Choice> kinds, int first, List<Tally> sources, String earlier, String later) {
  /** Copies the lists. */
  public SourcesView {
    kinds = List.copyOf(kinds);
    sources = List.copyOf(sources);
  }
}
