package org.isnad.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.isnad.catalog.Catalog;
import org.isnad.server.Tags;

/** Gives answers as JSON, with a tag by which a program knows whether it has them. Thread-safe. */
final class Answers {
  private final JsonFactory factory =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private final Catalog catalog;
  private final Clock clock;
  private final String build;

  /** Writes the answer. */
  interface Body {
    void to(JsonGenerator json) throws IOException;
  }

  Answers(Catalog catalog, Clock clock, String build) {
    this.catalog = catalog;
    this.clock = clock;
    this.build = build;
  }

  /**
   * Answers a question about the ledger. The same question of the same build has the same answer
   * until the ledger or its index has moved, so that their numbers are the tag; it is told before
   * anything is looked up.
   */
  void tagged(Context request, Body body) {
    document(request, () -> bytes(body));
  }

  /** The same with a JSON document that somebody else writes. */
  void document(Context request, Supplier<byte[]> document) {
    String tag = tag();
    if (Tags.isKnown(request.header("If-None-Match"), tag)) {
      request.status(HttpStatus.NOT_MODIFIED);
    } else {
      request.contentType("application/json").result(document.get());
    }
    // last, since a refusal has no tag
    request.header("ETag", tag);
    request.header("Cache-Control", "private, no-cache");
  }

  /** Answers with something that may be another the next time. */
  void give(Context request, HttpStatus status, Body body) {
    request.header("Cache-Control", "no-store");
    request.status(status).contentType("application/json").result(bytes(body));
  }

  /** Of the day too, on which depends what is overdue. */
  private String tag() {
    return '"'
        + build
        + '-'
        + catalog.ledger().sequence()
        + '-'
        + catalog.index().sequence()
        + '-'
        + LocalDate.now(clock)
        + '"';
  }

  private byte[] bytes(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      body.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException("expected memory to take the answer", e);
    }
    return bytes.toByteArray();
  }
}
