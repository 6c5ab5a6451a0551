package org.isnad.server;

import java.time.Duration;

/** Says that a request is not answered, and with which status. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final Duration wait;

  /**
   * A refusal.
   *
   * @param status of HTTP
   * @param message what was expected and what was found
   */
  public RefusedException(int status, String message) {
    this(status, message, Duration.ZERO);
  }

  private RefusedException(int status, String message, Duration wait) {
    super(message);
    this.status = status;
    this.wait = wait;
  }

  /** A refusal that need not be the last word: the same may be asked again after a while. */
  public static RefusedException later(int status, String message, Duration wait) {
    return new RefusedException(status, message, wait);
  }

  int status() {
    return status;
  }

  /** How long to wait before asking again; zero where that would not help. */
  Duration pause() {
    return wait;
  }
}
