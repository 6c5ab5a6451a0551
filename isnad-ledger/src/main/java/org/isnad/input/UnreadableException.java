package org.isnad.input;

import java.io.IOException;

/** Says that an input cannot be read, or no further; its message names the place. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final Fault fault;
  private final String reason;

  UnreadableException(String where, Fault fault, String reason) {
    super(where + ": " + reason);
    this.source = where;
    this.fault = fault;
    this.reason = reason;
  }

  /** The input that it is about. */
  public String source() {
    return source;
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
