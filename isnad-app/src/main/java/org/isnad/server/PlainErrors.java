package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Tells in one line what the server itself refuses, such as what is no HTTP; says nothing of the
 * program, its version or where it failed.
 */
final class PlainErrors extends ErrorHandler {
  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    return ByteBuffer.wrap(line(status).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write(line(response.getStatus()).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(int status) {
    return status + " " + HttpStatus.getMessage(status) + '\n';
  }
}
