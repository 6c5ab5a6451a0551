package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.isnad.server.AccountAccess;
import org.isnad.server.Routes;

/** Signing in and out. */
final class SignInRoutes implements Routes {
  /** The address of signing in, after the language. */
  static final String PATH = "/sign-in";

  private final AccountAccess access;
  private final Pages pages;

  SignInRoutes(AccountAccess access, Pages pages) {
    this.access = access;
    this.pages = pages;
  }

  @Override
  public void in(Javalin server) {
    server.get(Pages.LANGUAGE + PATH, this::form);
    server.post(Pages.LANGUAGE + PATH, this::signIn);
    server.post(Pages.LANGUAGE + "/sign-out", this::signOut);
  }

  private void form(Context request) {
    String first = '/' + pages.language(request).toString();
    pages.render(request, "sign-in", pages.frame(request, ""), new SignInView(first, ""));
  }

  private void signIn(Context request) {
    access.signIn(request, field(request, "name"), field(request, "password"));
    request.redirect(SignInView.next(request), HttpStatus.SEE_OTHER);
  }

  private void signOut(Context request) {
    access.signOut(request);
    request.redirect('/' + pages.language(request).toString() + PATH, HttpStatus.SEE_OTHER);
  }

  private static String field(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value;
  }
}
