package org.isnad.server;

import io.javalin.Javalin;

/** Answers the requests for some addresses. */
public interface Routes {
  /** Makes them known to the server. */
  void in(Javalin server);
}
