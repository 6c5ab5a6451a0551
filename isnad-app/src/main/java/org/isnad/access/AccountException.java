package org.isnad.access;

/** Says why an account is not what somebody wants it to be. */
public final class AccountException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What stands in the way. */
  public enum Reason {
    /** The name is none that an account can have. */
    NAME,
    /** Somebody has this name already. */
    TAKEN,
    /** The password is too short or too long. */
    PASSWORD,
    /** The password is not the one that is known. */
    WRONG,
    /** Nobody has this name. */
    MISSING,
    /** Nobody could decide about accounts any more. */
    LAST
  }

  AccountException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
