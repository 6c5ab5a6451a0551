package org.isnad.search;

/** Says that the index cannot be read or written; it can be deleted, and comes back by itself. */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was expected and what was found. */
  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
