package org.isnad.input;

import org.isnad.ledger.Origin;

/** An article as it came, not yet taken apart, so that another thread can do that. */
public interface RawArticle {
  /** File and line. */
  Origin origin();

  /** How many bytes it takes. */
  int size();

  /**
   * Takes it apart.
   *
   * @return the article
   * @throws RefusedException where it is none
   */
  Parsed parse() throws RefusedException;
}
