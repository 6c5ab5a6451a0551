package org.isnad.input;

import org.isnad.ledger.Origin;

/** Says that one record is no article; its message names the place and what was expected. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;
  private final Fault fault;
  private final String reason;

  RefusedException(Origin origin, Fault fault, String reason) {
    super(origin + ": " + reason);
    this.origin = origin;
    this.fault = fault;
    this.reason = reason;
  }

  /** Where it stands. */
  public Origin origin() {
    return origin;
  }

  /** The kind of what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** What was expected and what was found, without the place. */
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
