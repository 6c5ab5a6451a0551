package org.isnad.web;

import io.javalin.Javalin;

/** Answers the requests for some addresses. */
interface Routes {
  /** Makes them known to the server. */
  void in(Javalin server);
}
