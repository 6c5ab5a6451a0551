package org.isnad.input;

import java.io.Closeable;
import java.util.Optional;

/** The articles of one input, in order. */
public interface Articles extends Closeable {
  /**
   * The next article; empty after the last.
   *
   * @return it, untouched
   * @throws UnreadableException where the input breaks off
   */
  Optional<RawArticle> next() throws UnreadableException;
}
