package org.isnad.server;

import io.javalin.http.Context;
import org.eclipse.jetty.server.HttpInput;
import org.eclipse.jetty.server.Request;

/** Stops requests whose body is longer than they may be, whether or not they say so. */
final class BodyLimit {
  private static final String EXCEEDED = BodyLimit.class.getName();

  private final long most;

  BodyLimit(long most) {
    this.most = most;
  }

  /** Counts what comes in from now on. */
  void watch(Context request) {
    if (request.contentLength() > most) {
      throw tooLong();
    }
    Request base = Request.getBaseRequest(request.req());
    if (base != null) {
      base.getHttpInput().addInterceptor(new Counter(request));
    }
  }

  /** Whether a request failed because it was too long. */
  static boolean isExceeded(Context request) {
    return request.attribute(EXCEEDED) != null;
  }

  private RefusedException tooLong() {
    return new RefusedException(413, "expected at most " + most + " bytes, found more");
  }

  private final class Counter implements HttpInput.Interceptor {
    private final Context request;
    private long read;

    Counter(Context request) {
      this.request = request;
    }

    @Override
    public HttpInput.Content readFrom(HttpInput.Content content) {
      read += content.remaining();
      if (read > most) {
        request.attribute(EXCEEDED, true);
        throw tooLong();
      }
      return content;
    }
  }
}
