package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.input.InputKind;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Taken;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Adds what is sent. */
final class IntakeRoutes implements Routes {
  private static final String FORM = "multipart/form-data";
  private static final int MOST_FILES = 100;

  private final Deliveries deliveries;
  private final Answers answers;

  IntakeRoutes(Deliveries deliveries, Answers answers) {
    this.deliveries = deliveries;
    this.answers = answers;
  }

  @Override
  public void in(Javalin server) {
    server.post(Api.ROOT + "/articles", this::add);
  }

  private void add(Context request) {
    Visitor.with(request, Role.EDITOR);
    Parameters asked = Parameters.of(request, "publisher", "published", "name");
    Defaults defaults = ReadRoutes.defaults(asked);
    String type =
        Media.check(
            request,
            FORM,
            "application/x-ndjson",
            "application/json",
            "application/gzip",
            "application/zstd",
            "application/octet-stream",
            "text/html",
            "text/plain");
    try {
      Taken taken =
          type.equals(FORM)
              ? form(request, defaults)
              : body(request, asked.one("name").orElse("body"), kind(type), defaults);
      answers.give(request, HttpStatus.OK, json -> write(json, taken));
    } catch (Deliveries.BusyException e) {
      throw RefusedException.later(503, String.valueOf(e.getMessage()), Duration.ofSeconds(5));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read the body", e);
    }
  }

  private static Optional<InputKind> kind(String type) {
    return switch (type) {
      case "application/x-ndjson", "application/json" -> Optional.of(InputKind.JSONL);
      case "text/html" -> Optional.of(InputKind.HTML);
      case "text/plain" -> Optional.of(InputKind.TEXT);
      default -> Optional.empty();
    };
  }

  private Taken form(Context request, Defaults defaults)
      throws IOException, Deliveries.BusyException {
    List<Delivered> files =
        request.uploadedFiles().stream()
            .map(file -> new Delivered(file.filename(), file.content()))
            .toList();
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new IllegalArgumentException(
          "expected 1 to " + MOST_FILES + " files, found " + files.size());
    }
    return deliveries.take(files, Optional.empty(), defaults);
  }

  /** On the disk first: whoever sends slowly must not hold up the others. */
  private Taken body(Context request, String name, Optional<InputKind> kind, Defaults defaults)
      throws IOException, Deliveries.BusyException {
    Path file = Files.createTempFile("isnad-", ".upload");
    try {
      try (InputStream in = request.bodyInputStream()) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return deliveries.take(List.of(new Delivered(name, in)), kind, defaults);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(JsonGenerator json, Taken taken) throws IOException {
    json.writeStartObject();
    json.writeNumberField("added", taken.added());
    json.writeNumberField("versions", taken.versions());
    json.writeNumberField("present", taken.present());
    json.writeNumberField("refused", taken.refused());
    json.writeArrayFieldStart("records");
    for (Taken.Line record : taken.records()) {
      json.writeStartObject();
      json.writeStringField("source", record.origin().source());
      if (record.origin().position() > 0) {
        json.writeNumberField("position", record.origin().position());
      }
      json.writeStringField("outcome", record.outcome());
      if (record.id().isPresent()) {
        json.writeStringField("id", record.id().get());
      }
      if (!record.fault().isEmpty()) {
        json.writeStringField("fault", record.fault());
        json.writeStringField("reason", record.reason());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
