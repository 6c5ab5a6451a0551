package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.access.Account;
import org.isnad.access.AccountException;
import org.isnad.access.Administration;
import org.isnad.access.Role;
import org.isnad.server.AccountAccess;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;
import org.isnad.web.AccountsView.Said;

/** Who may come in, decided by an administrator; and everybody's own password. */
final class AccountRoutes implements Routes {
  /** The address of accounts, after the language. */
  static final String PATH = "/accounts";

  private final Optional<AccountAccess> access;
  private final Pages pages;

  /**
   * Routes of a server.
   *
   * @param access empty where whoever uses this machine comes in without an account
   */
  AccountRoutes(Optional<AccountAccess> access, Pages pages) {
    this.access = access;
    this.pages = pages;
  }

  @Override
  public void in(Javalin server) {
    String all = Pages.LANGUAGE + PATH;
    server.get(all, this::show);
    server.post(all, request -> decide(request, "added", some -> add(request, some)));
    server.post(all + "/role", request -> decide(request, "changed", some -> role(request, some)));
    server.post(
        all + "/password", request -> decide(request, "changed", some -> password(request, some)));
    server.post(
        all + "/removal",
        request -> decide(request, "removed", some -> some.remove(sent(request, "name"))));
    server.post(all + "/own-password", this::ownPassword);
  }

  private void show(Context request) {
    AccountViews views = views(request);
    show(request, views, views.done(Optional.ofNullable(request.queryParam("done"))));
  }

  private void show(Context request, AccountViews views, Optional<Said> said) {
    Frame frame = pages.frame(request, "accounts");
    Optional<Administration> accounts = access.map(AccountAccess::administration);
    pages.render(request, "accounts", frame, views.of(accounts, said));
  }

  private AccountViews views(Context request) {
    return new AccountViews(pages.words(request), Visitor.of(request));
  }

  private static void add(Context request, Administration accounts) {
    accounts.add(
        sent(request, "name"), Role.of(sent(request, "role")), secret(request, "password"));
  }

  private static void role(Context request, Administration accounts) {
    accounts.role(sent(request, "name"), Role.of(sent(request, "role")));
  }

  /** Of somebody else: one's own needs the one that it takes the place of. */
  private static void password(Context request, Administration accounts) {
    String name = sent(request, "name");
    if (Visitor.of(request).name().equals(Account.form(name))) {
      throw new RefusedException(403, "expected somebody else's name, found your own");
    }
    accounts.password(name, secret(request, "password"));
  }

  private void ownPassword(Context request) {
    change(
        request,
        "password",
        () ->
            there()
                .changePassword(request, secret(request, "current"), secret(request, "password")));
  }

  private void decide(Context request, String done, Consumer<Administration> change) {
    Visitor.with(request, Role.ADMINISTRATOR);
    change(request, done, () -> change.accept(there().administration()));
  }

  /** Leads back to the page; a change that is not made is told there. */
  private void change(Context request, String done, Runnable change) {
    try {
      change.run();
    } catch (AccountException e) {
      AccountViews views = views(request);
      request.status(AccountAccess.status(e.reason()));
      show(request, views, Optional.of(views.failed(e.reason())));
      return;
    }
    String page = '/' + pages.language(request).toString() + PATH;
    request.redirect(page + "?done=" + done, HttpStatus.SEE_OTHER);
  }

  private AccountAccess there() {
    return access.orElseThrow(
        () ->
            new RefusedException(
                409,
                "expected a server that asks for accounts, found one for the user of this machine"));
  }

  private static String sent(Context request, String name) {
    return secret(request, name).strip();
  }

  /** As it was typed: a password may begin with a space. */
  private static String secret(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value;
  }
}
