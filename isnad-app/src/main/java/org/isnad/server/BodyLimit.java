package org.isnad.server;

import io.javalin.http.Context;
import org.eclipse.jetty.server.HttpInput;
import org.eclipse.jetty.server.Request;

/**
 * Stops requests whose body is longer than they may be, whether or not they say so. Only files may
 * be long: a form is held in memory, and whoever has not signed in yet sends a name and a password.
 */
final class BodyLimit {
  private static final String EXCEEDED = BodyLimit.class.getName();
  private static final long OF_FORM = 1L << 20;
  private static final long OF_NOBODY = 1L << 14;

  private final long most;

  BodyLimit(long most) {
    this.most = most;
  }

  /** Counts what this visitor sends from now on. */
  void watch(Context request, Visitor visitor) {
    long limit = limit(request, visitor);
    if (request.contentLength() > limit) {
      throw tooLong(limit);
    }
    Request base = Request.getBaseRequest(request.req());
    if (base != null) {
      base.getHttpInput().addInterceptor(new Counter(request, limit));
    }
  }

  private long limit(Context request, Visitor visitor) {
    String type = request.contentType();
    boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
    return Math.min(most, visitor.name().isEmpty() ? OF_NOBODY : form ? OF_FORM : most);
  }

  /** Whether a request failed because it was too long. */
  static boolean isExceeded(Context request) {
    return request.attribute(EXCEEDED) != null;
  }

  private static RefusedException tooLong(long limit) {
    return new RefusedException(413, "expected at most " + limit + " bytes, found more");
  }

  private static final class Counter implements HttpInput.Interceptor {
    private final Context request;
    private final long limit;
    private long read;

    Counter(Context request, long limit) {
      this.request = request;
      this.limit = limit;
    }

    @Override
    public HttpInput.Content readFrom(HttpInput.Content content) {
      read += content.remaining();
      if (read > limit) {
        request.attribute(EXCEEDED, true);
        throw tooLong(limit);
      }
      return content;
    }
  }
}
