package org.isnad.ledger;

/**
 * Something in a ledger that cannot be.
 *
 * @param where the row, version or table
 * @param message what was expected and what was found
 */
public record Problem(String where, String message) {
  @Override
  public String toString() {
    return where + ": " + message;
  }
}
