package org.isnad.server;

import io.javalin.http.Context;

/** Tells who sends a request. */
public interface Access {
  /**
   * Who it is.
   *
   * @throws RefusedException where nobody may come in like this
   */
  Visitor visitor(Context request);
}
