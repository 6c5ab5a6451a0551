package org.isnad.store;

import java.sql.SQLException;

/** Carries a failure of the database through code that cannot throw one. */
final class UncheckedSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UncheckedSqlException(SQLException cause) {
    super(cause);
  }

  SQLException failure() {
    return (SQLException) getCause();
  }
}
