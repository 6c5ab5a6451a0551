package org.isnad.web;

/** Says that an address names nothing that the ledger holds. */
final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFoundException(String message) {
    super(message);
  }
}
