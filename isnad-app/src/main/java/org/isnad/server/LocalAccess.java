package org.isnad.server;

import io.javalin.http.Context;
import java.util.List;
import org.isnad.access.Role;
import org.isnad.access.Secrets;

/** Everybody is the user of this machine, who may do everything. Only for its own address. */
public final class LocalAccess implements Access {
  /** What stands in requests that a proxy hands on: those come from somewhere else. */
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Visitor person;
  private final Visitor program;

  /**
   * Lets in as this user.
   *
   * @param name as judgements keep it
   */
  public LocalAccess(String name) {
    person = new Visitor(name, Role.ADMINISTRATOR, Secrets.next(), false);
    program = new Visitor(name, Role.ADMINISTRATOR, "", false);
  }

  @Override
  public Visitor visitor(Context request) {
    for (String header : PASSED_ON) {
      if (request.header(header) != null) {
        throw new RefusedException(
            403, "expected a request from this machine, found one passed on: " + header);
      }
    }
    boolean page =
        !request.path().startsWith(Server.API)
            || request.header("Origin") != null
            || request.header("Sec-Fetch-Site") != null;
    return page ? person : program;
  }
}
