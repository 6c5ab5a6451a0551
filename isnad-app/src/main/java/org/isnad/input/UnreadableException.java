package org.isnad.input;

import java.io.IOException;

/** Says that an input cannot be read, or no further; its message names the place. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String where, String message) {
    super(where + ": " + message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
