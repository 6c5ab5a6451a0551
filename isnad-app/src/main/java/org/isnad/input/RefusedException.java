package org.isnad.input;

/** Says that one record is no article; its message names the place and what was expected. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String where, String message) {
    super(where + ": " + message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
