package org.isnad.ledger;

/** Says that a ledger cannot be opened or used; its message tells a person why. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a ledger fails. */
  public enum Reason {
    /** Somebody else is writing and does not stop. */
    BUSY,
    /** No room is left. */
    FULL,
    /** A newer program made it. */
    NEWER,
    /** It is not there, or may not be opened. */
    UNREACHABLE,
    /** What it holds is damaged. */
    DAMAGED
  }

  /**
   * A failure.
   *
   * @param reason what kind it is
   * @param message what was expected and what was found
   * @param cause what the database said
   */
  public LedgerException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What kind it is. */
  public Reason reason() {
    return reason;
  }
}
