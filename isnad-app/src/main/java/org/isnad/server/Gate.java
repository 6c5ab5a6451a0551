package org.isnad.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import org.isnad.access.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does. A page of another site can make a browser send
 * requests here, and can make its own name mean 127.0.0.1 (DNS rebinding); so the name that was
 * asked for must be one of ours, and what changes something must come from a page of ours and bring
 * what only that page knows.
 */
final class Gate {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  /** The header that carries the proof where there is no form. */
  private static final String PROOF = "X-Isnad-Proof";

  private final Set<String> hosts;
  private final boolean secure;
  private final Access access;
  private final BodyLimit limit;

  /**
   * A gate.
   *
   * @param settings names, limits, whether browsers come by HTTPS
   * @param access tells who comes in
   */
  Gate(Settings settings, Access access) {
    hosts = settings.hosts();
    secure = settings.secure();
    limit = new BodyLimit(settings.limits().request());
    this.access = access;
  }

  /** Refuses a request that is none of ours. */
  void check(Context request) {
    String host = request.header("Host");
    if (!isOurs(host)) {
      throw new RefusedException(421, "expected this server's own name as Host, found " + host);
    }
    boolean changing = !READING.contains(request.method());
    if (changing) {
      checkOrigin(request, host);
    }
    Visitor visitor = access.visitor(request);
    visitor.enter(request);
    limit.watch(request, visitor);
    if (changing && !visitor.proof().isEmpty() && !Secrets.same(visitor.proof(), proof(request))) {
      throw new RefusedException(
          403, "expected what a page of this session sends along, found something else");
    }
  }

  /** Sets what every answer carries. */
  void guard(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("X-Frame-Options", "DENY");
    request.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (secure) {
      request.header("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private boolean isOurs(@Nullable String host) {
    return host != null && hosts.contains(withoutPort(host).toLowerCase(Locale.ROOT));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']'); // the colons of an IPv6 address stand in brackets
    return port ? host.substring(0, colon) : host;
  }

  private void checkOrigin(Context request, @Nullable String host) {
    String origin = request.header("Origin");
    String site = request.header("Sec-Fetch-Site");
    boolean foreignPage = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean foreignOrigin =
        origin != null && !origin.equals((secure ? "https://" : "http://") + host);
    if (foreignPage || foreignOrigin) {
      throw new RefusedException(
          403,
          "expected a request from a page of this server, found one from "
              + (origin == null ? site : origin));
    }
  }

  private static String proof(Context request) {
    String header = request.header(PROOF);
    String proof = header == null && isForm(request) ? request.formParam(Visitor.PROOF) : header;
    return proof == null ? "" : proof;
  }

  private static boolean isForm(Context request) {
    String type = request.contentType();
    return type != null
        && (type.startsWith("application/x-www-form-urlencoded")
            || type.startsWith("multipart/form-data"));
  }
}
