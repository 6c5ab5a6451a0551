package org.isnad.api;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.isnad.access.Role;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.input.InputKind;
import org.isnad.input.Parsed;
import org.isnad.input.RawArticle;
import org.isnad.input.RefusedException;
import org.isnad.input.Sources;
import org.isnad.intake.Intake;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;
import org.isnad.text.Published;
import org.isnad.wire.ReadingWriter;

/** Reads a text that is sent, and keeps nothing of it. */
final class ReadRoutes implements Routes {
  /** Two megabytes: more than any article. */
  private static final int LONGEST = 1 << 21;

  /** Readings take all of a core; pages must still be answered. */
  private static final int AT_ONCE = 2;

  private final ReadingWriter writer = ReadingWriter.compact();
  private final Supplier<Intake.Into> into;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  ReadRoutes(Supplier<Intake.Into> into) {
    this.into = into;
  }

  @Override
  public void in(Javalin server) {
    server.post(Api.ROOT + "/read", this::read);
  }

  private void read(Context request) {
    Visitor.with(request, Role.READER);
    Parameters asked = Parameters.of(request, "publisher", "published");
    InputKind kind =
        switch (Media.check(request, "text/plain", "text/html", "application/json")) {
          case "text/html" -> InputKind.HTML;
          case "application/json" -> InputKind.JSONL;
          default -> InputKind.TEXT;
        };
    if (!turns.tryAcquire()) {
      throw org.isnad.server.RefusedException.later(
          503, "expected fewer texts at once, found " + AT_ONCE, Duration.ofSeconds(1));
    }
    try {
      Parsed parsed = parsed(request, kind, defaults(asked));
      byte[] reading = writer.write(into.get().reader().read(parsed.article()));
      request.header("Cache-Control", "no-store");
      request.contentType("application/json").result(reading);
    } finally {
      turns.release();
    }
  }

  /** What holds where the text does not say it. */
  static Defaults defaults(Parameters asked) {
    return new Defaults(
        asked.one("publisher").orElse(""),
        asked.one("published").map(Published::parse).orElse(Published.UNKNOWN));
  }

  private static Parsed parsed(Context request, InputKind kind, Defaults defaults) {
    Delivered body = new Delivered("body", new ByteArrayInputStream(bytes(request, kind)));
    Sources.Options options = new Sources.Options(Optional.of(kind), defaults, LONGEST);
    try (Sources sources = Sources.of(List.of(body), options, note -> {})) {
      Optional<RawArticle> raw = sources.next();
      return raw.orElseThrow(() -> new IllegalArgumentException("expected a text, found none"))
          .parse();
    } catch (RefusedException e) {
      throw new org.isnad.server.RefusedException(422, e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read the body", e);
    }
  }

  /** A record may run over several lines here: line ends mean nothing in JSON. */
  private static byte[] bytes(Context request, InputKind kind) {
    byte[] bytes = Media.body(request, LONGEST);
    if (kind == InputKind.JSONL) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' ? (byte) ' ' : bytes[i];
      }
    }
    return bytes;
  }
}
