package org.isnad.input;

import java.util.List;
import org.isnad.text.Article;

/**
 * An article and what had to be assumed to read it.
 *
 * @param article the article
 * @param notes what was assumed, without its place
 */
public record Parsed(Article article, List<String> notes) {
  /** Copies the list. */
  public Parsed {
    notes = List.copyOf(notes);
  }
}
