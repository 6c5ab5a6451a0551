package org.isnad.server;

import io.javalin.http.Context;
import org.isnad.access.Role;

/**
 * Who sends a request.
 *
 * @param name who, as judgements keep it
 * @param role what they may do
 * @param proof what a form of theirs sends back, to prove that it came from a page of ours; empty
 *     where a request proves it otherwise
 * @param signedIn whether they signed in, and so can sign out
 */
public record Visitor(String name, Role role, String proof, boolean signedIn) {
  /** The name of the form field that carries the proof. */
  public static final String PROOF = "proof";

  /** Stands in failures that are told before anybody was let in. */
  private static final Visitor NOBODY = new Visitor("", Role.READER, "", false);

  private static final String ATTRIBUTE = Visitor.class.getName();

  /**
   * Who sends this request.
   *
   * @throws IllegalStateException where nobody was let in, so that no answer may be given
   */
  public static Visitor of(Context request) {
    Visitor visitor = request.attribute(ATTRIBUTE);
    if (visitor == null) {
      throw new IllegalStateException("expected a visitor, found none: " + request.path());
    }
    return visitor;
  }

  /** Who sends this request; somebody without a name where nobody was let in. */
  public static Visitor orNobody(Context request) {
    Visitor visitor = request.attribute(ATTRIBUTE);
    return visitor == null ? NOBODY : visitor;
  }

  /** Refuses what needs more than the visitor's role. */
  public static Visitor with(Context request, Role needed) {
    Visitor visitor = of(request);
    if (!visitor.role().may(needed)) {
      throw new RefusedException(
          403, "expected the role " + needed.code() + ", found " + visitor.role().code());
    }
    return visitor;
  }

  void enter(Context request) {
    request.attribute(ATTRIBUTE, this);
  }
}
