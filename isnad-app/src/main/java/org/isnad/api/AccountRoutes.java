package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.access.Account;
import org.isnad.access.AccountException;
import org.isnad.access.Administration;
import org.isnad.access.Role;
import org.isnad.server.AccountAccess;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Who may come in, decided by an administrator; and everybody's own password. */
final class AccountRoutes implements Routes {
  private static final String ACCOUNTS = Api.ROOT + "/accounts";

  private final Optional<AccountAccess> access;
  private final Answers answers;

  /**
   * Routes of a server.
   *
   * @param access empty where whoever uses this machine comes in without an account
   */
  AccountRoutes(Optional<AccountAccess> access, Answers answers) {
    this.access = access;
    this.answers = answers;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/accounts", this::all);
    server.post(ACCOUNTS, request -> told(() -> add(request)));
    server.post(ACCOUNTS + "/{name}/role", request -> told(() -> role(request)));
    server.post(ACCOUNTS + "/{name}/password", request -> told(() -> password(request)));
    server.delete(ACCOUNTS + "/{name}", request -> told(() -> remove(request)));
  }

  private void all(Context request) {
    Visitor.with(request, Role.ADMINISTRATOR);
    Parameters.of(request);
    List<Account> all = access.map(some -> some.administration().all()).orElse(List.of());
    answers.give(
        request,
        HttpStatus.OK,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (Account one : all) {
            write(json, one);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Account account) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", account.kind().code());
    json.writeStringField("name", account.name());
    json.writeStringField("role", account.role().code());
    json.writeStringField("added", account.added().toString());
    json.writeEndObject();
  }

  private void add(Context request) {
    Administration accounts = administration(request);
    JsonBody body = JsonBody.of(request, List.of("name", "role", "password"), "");
    Role role = Role.of(body.required("role"));
    give(
        request,
        HttpStatus.CREATED,
        accounts.add(body.required("name"), role, body.required("password")));
  }

  private void role(Context request) {
    Administration accounts = administration(request);
    JsonBody body = JsonBody.of(request, List.of("role"), "");
    give(
        request,
        HttpStatus.OK,
        accounts.role(request.pathParam("name"), Role.of(body.required("role"))));
  }

  /**
   * Of somebody else an administrator decides; one's own needs the one that it takes the place of.
   */
  private void password(Context request) {
    Visitor visitor = Visitor.of(request);
    String name = request.pathParam("name");
    if (visitor.signedIn() && visitor.name().equals(Account.form(name))) {
      Parameters.of(request);
      JsonBody body = JsonBody.of(request, List.of("current", "password"), "");
      there().changePassword(request, body.required("current"), body.required("password"));
      request.status(HttpStatus.NO_CONTENT);
      return;
    }
    Administration accounts = administration(request);
    JsonBody body = JsonBody.of(request, List.of("password"), "");
    accounts.password(name, body.required("password"));
    request.status(HttpStatus.NO_CONTENT);
  }

  private void remove(Context request) {
    administration(request).remove(request.pathParam("name"));
    request.status(HttpStatus.NO_CONTENT);
  }

  private Administration administration(Context request) {
    Visitor.with(request, Role.ADMINISTRATOR);
    Parameters.of(request);
    return there().administration();
  }

  private AccountAccess there() {
    return access.orElseThrow(
        () ->
            new RefusedException(
                409,
                "expected a server that asks for accounts, found one for the user of this machine;"
                    + " isnad account add makes the first, and a new start asks for it"));
  }

  private void give(Context request, HttpStatus status, Account account) {
    answers.give(request, status, json -> write(json, account));
  }

  private static void told(Runnable change) {
    try {
      change.run();
    } catch (AccountException e) {
      throw new RefusedException(AccountAccess.status(e.reason()), String.valueOf(e.getMessage()));
    }
  }
}
