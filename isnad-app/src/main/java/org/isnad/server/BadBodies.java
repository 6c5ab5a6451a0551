package org.isnad.server;

import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;

/** Tells what went wrong with the body of a request from what went wrong here. */
final class BadBodies {
  private static final int DEEPEST = 10;

  private BadBodies() {}

  /** The status for it; empty where the body is not to blame. */
  static OptionalInt status(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      if (cause instanceof BadMessageException bad) {
        return OptionalInt.of(bad.getCode());
      }
      if (cause instanceof EofException) {
        return OptionalInt.of(400);
      }
      if (cause instanceof TimeoutException) {
        return OptionalInt.of(408);
      }
      cause = cause.getCause();
    }
    return OptionalInt.empty();
  }
}
