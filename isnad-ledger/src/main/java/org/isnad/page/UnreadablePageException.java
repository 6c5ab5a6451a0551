package org.isnad.page;

/** Says that a page holds no article that could be read, and why. */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a page. */
  public enum Fault {
    /** It holds no text: a script would bring it, or there is none. */
    NO_TEXT,
    /** It has more elements than any article. */
    TOO_LARGE
  }

  private final Fault fault;

  UnreadablePageException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
