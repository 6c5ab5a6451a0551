package org.isnad.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import org.isnad.show.Words;

/**
 * The page on which people sign in.
 *
 * @param next where to go from there: an address of this server
 * @param said what was wrong; empty at first
 */
public record SignInView(String next, String said) {
  private static final int LONGEST = 4096;

  /** Whether a refusal is answered by asking to sign in. */
  static boolean is(Context request, int status) {
    return status == 401 || status == 429 && request.path().endsWith(SignInRoutes.PATH);
  }

  /** What follows from a request that was refused. */
  static SignInView of(Context request, int status, Words words) {
    boolean tried = request.path().endsWith(SignInRoutes.PATH);
    String said = tried ? words.of(status == 429 ? "signin.later" : "signin.wrong") : "";
    return new SignInView(tried ? next(request) : wanted(request), said);
  }

  /** Where a form says to go; the first page where that is no address of this server. */
  static String next(Context request) {
    String next = request.formParam("next");
    return next == null || !isOwn(next) ? "/" : next;
  }

  /** Two slashes, or a backslash that browsers take for one, lead to another server. */
  private static boolean isOwn(String address) {
    return address.length() < LONGEST
        && address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }

  private static String wanted(Context request) {
    if (request.method() != HandlerType.GET) {
      return "/";
    }
    String query = request.queryString();
    String address = request.path() + (query == null ? "" : '?' + query);
    return isOwn(address) ? address : "/";
  }
}
