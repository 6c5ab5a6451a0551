package org.isnad.server;

import io.javalin.http.Context;

/** Tells a failure in the manner of whatever was asked for. */
@FunctionalInterface
public interface Failing {
  /**
   * Answers with a failure.
   *
   * @param status of HTTP
   * @param message what was expected, what was found; empty where the status says all
   */
  void fail(Context request, int status, String message);
}
