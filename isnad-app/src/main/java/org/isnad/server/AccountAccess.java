package org.isnad.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.isnad.access.Account;
import org.isnad.access.AccountException;
import org.isnad.access.Accounts;
import org.isnad.access.Administration;
import org.isnad.access.Attempts;
import org.isnad.access.Role;
import org.isnad.access.Sessions;

/** Lets in whoever has a token or is signed in. Thread-safe. */
public final class AccountAccess implements Access {
  private static final String SCHEME = "Bearer ";

  /** The addresses of signing in, after the language. */
  private static final String SIGN_IN = "/sign-in";

  /** How long a language is in an address, such as {@code /ar}. */
  private static final int LANGUAGE = 3;

  private final Accounts accounts;
  private final Administration administration;
  private final Sessions sessions;
  private final Attempts attempts;
  private final boolean secure;

  /**
   * Lets in whom these accounts name.
   *
   * @param secure whether browsers come by HTTPS, through a proxy that tells where from
   */
  public AccountAccess(Accounts accounts, Clock clock, boolean secure) {
    this.accounts = accounts;
    this.secure = secure;
    administration = new Administration(accounts, clock);
    sessions = new Sessions(clock);
    attempts = new Attempts(clock);
  }

  @Override
  public Visitor visitor(Context request) {
    String authorization = request.header("Authorization");
    if (authorization != null) {
      return program(authorization);
    }
    Optional<Visitor> person = person(request);
    if (person.isPresent()) {
      return person.get();
    }
    if (isOpen(request.path())) {
      return new Visitor("", Role.READER, "", false);
    }
    throw new RefusedException(
        401,
        request.path().startsWith(Server.API)
            ? "expected a token as Authorization: Bearer, found none"
            : "");
  }

  private Visitor program(String authorization) {
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new RefusedException(401, "expected Authorization: Bearer, found another scheme");
    }
    return accounts
        .token(authorization.substring(SCHEME.length()).strip())
        .map(account -> new Visitor(account.name(), account.role(), "", false))
        .orElseThrow(() -> new RefusedException(401, "expected a token that is known"));
  }

  private Optional<Visitor> person(Context request) {
    String id = request.cookie(cookie());
    if (id == null) {
      return Optional.empty();
    }
    return sessions.of(id).flatMap(this::person);
  }

  /** Looks at the accounts each time: who was removed, or may do less now, is out at once. */
  private Optional<Visitor> person(Sessions.Session session) {
    return accounts
        .person(session.account().name())
        .filter(now -> now.hash().equals(session.account().hash()))
        .filter(now -> now.role().may(session.account().role()))
        .map(now -> new Visitor(now.name(), now.role(), session.proof(), true));
  }

  /** What may be seen before signing in: the page for it and what it looks like. */
  private static boolean isOpen(String path) {
    return path.startsWith(Server.STATIC)
        || path.endsWith(SIGN_IN) && path.length() == LANGUAGE + SIGN_IN.length();
  }

  /**
   * Signs somebody in and sends the cookie. Only from a page of ours that says so: otherwise
   * another site could sign a browser in under a name of its own and read what is done under it.
   *
   * @throws RefusedException where name and password do not belong together, or come too often
   */
  public void signIn(Context request, String name, String password) {
    if (request.header("Origin") == null) {
      throw new RefusedException(403, "expected a page of this server as Origin, found none");
    }
    begin(request, name);
    Account account =
        accounts
            .signIn(name, password)
            .orElseThrow(() -> new RefusedException(401, "expected a name and its password"));
    attempts.succeeded(name, address(request));
    enter(request, account);
  }

  private void begin(Context request, String name) {
    Duration wait = attempts.begin(name, address(request));
    if (!wait.isZero()) {
      throw RefusedException.later(429, "expected fewer attempts to sign in", wait);
    }
  }

  private void enter(Context request, Account account) {
    signOut(request);
    request.cookie(cookie(sessions.open(account), -1));
  }

  /** Who decides about accounts; whoever asks must be sure that the visitor may. */
  public Administration administration() {
    return administration;
  }

  /**
   * Gives whoever is signed in another password. All their sessions end; a new one begins in this
   * browser. Somebody who found it open can guess no faster here than where people sign in.
   *
   * @throws org.isnad.access.AccountException where one of the passwords will not do
   * @throws RefusedException where nobody is signed in, or guesses come too often
   */
  public void changePassword(Context request, String current, String password) {
    Visitor visitor = Visitor.of(request);
    if (!visitor.signedIn()) {
      throw new RefusedException(403, "expected somebody who is signed in, found a program");
    }
    begin(request, visitor.name());
    Account changed = administration.password(visitor.name(), current, password);
    attempts.succeeded(visitor.name(), address(request));
    enter(request, changed);
  }

  /** Signs out whoever sends this. */
  public void signOut(Context request) {
    String id = request.cookie(cookie());
    if (id != null) {
      sessions.close(id);
      request.cookie(cookie("", 0));
    }
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(cookie(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(seconds);
    return cookie;
  }

  /** A browser takes a name that begins so from this very host by HTTPS only. */
  private String cookie() {
    return secure ? "__Host-isnad" : "isnad";
  }

  private String address(Context request) {
    String passed = secure ? request.header("X-Forwarded-For") : null;
    // the last is what our proxy saw; what stands before it anybody can make up
    return passed == null ? request.ip() : passed.substring(passed.lastIndexOf(',') + 1).strip();
  }

  /** The status of an answer that tells why accounts stay as they are. */
  public static int status(AccountException.Reason reason) {
    return switch (reason) {
      case NAME, PASSWORD -> 400;
      case WRONG -> 403;
      case MISSING -> 404;
      case TAKEN, LAST -> 409;
    };
  }
}
