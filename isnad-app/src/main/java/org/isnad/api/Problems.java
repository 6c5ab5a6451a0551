package org.isnad.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells what went wrong as problem details (RFC 9457). */
final class Problems {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Problems() {}

  /** Answers with a problem; its kind is told by the status alone. */
  static void answer(Context request, int status, String detail) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", HttpStatus.forStatus(status).getMessage());
      json.writeNumberField("status", status);
      if (!detail.isEmpty()) {
        json.writeStringField("detail", detail);
      }
      json.writeStringField("instance", request.path());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("expected memory to take the answer", e);
    }
    request.status(status).contentType("application/problem+json").result(bytes.toByteArray());
    request.header("Cache-Control", "no-store");
  }
}
