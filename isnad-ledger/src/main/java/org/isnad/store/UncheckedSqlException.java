package org.isnad.store;

import java.sql.SQLException;

/** Carries a failure of the database through code that cannot throw one. */
final class UncheckedSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  UncheckedSqlException(SQLException cause) {
    super(cause);
    failure = cause;
  }

  SQLException failure() {
    return failure;
  }
}
