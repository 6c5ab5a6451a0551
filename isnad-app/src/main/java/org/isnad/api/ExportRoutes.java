package org.isnad.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.rows.Csv;
import org.isnad.rows.RowCsv;
import org.isnad.rows.RowJson;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;
import org.isnad.wire.ReadingWriter;

/**
 * Everything that the ledger holds, a line a row, sent while it is read: in any ledger's memory.
 */
final class ExportRoutes implements Routes {
  private static final int ARTICLES_AT_ONCE = 50;
  private static final int EXPORTS_AT_ONCE = 2;
  private static final int BUFFER = 1 << 16;

  private final JsonFactory factory =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private final Catalog catalog;
  private final Semaphore turns = new Semaphore(EXPORTS_AT_ONCE);

  /** Takes one article after the other. */
  private interface Sink {
    void take(StoredReading reading) throws IOException;
  }

  ExportRoutes(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void in(Javalin server) {
    server.get(Api.ROOT + "/export/claims", request -> export(request, true));
    server.get(Api.ROOT + "/export/articles", request -> export(request, false));
  }

  private void export(Context request, boolean claims) {
    Visitor.with(request, Role.READER);
    boolean csv =
        Parameters.of(request, "format").choice("format", List.of("jsonl", "csv")).equals("csv");
    if (!turns.tryAcquire()) {
      throw RefusedException.later(
          503, "expected fewer exports at once, found " + EXPORTS_AT_ONCE, Duration.ofSeconds(10));
    }
    try {
      String name = (claims ? "claims" : "articles") + (csv ? ".csv" : ".jsonl");
      request.contentType(csv ? "text/csv; charset=utf-8" : "application/x-ndjson");
      request.header("Content-Disposition", "attachment; filename=\"" + name + '"');
      request.header("Cache-Control", "no-store");
      OutputStream out = new BufferedOutputStream(request.outputStream(), BUFFER);
      if (csv) {
        csv(out, claims);
      } else {
        jsonLines(out, claims);
      }
      out.flush();
    } catch (IOException e) {
      // whoever asked has gone; an answer that breaks off tells it
      throw new UncheckedIOException("expected to send an export", e);
    } finally {
      turns.release();
    }
  }

  private void csv(OutputStream out, boolean claims) throws IOException {
    Csv csv = new Csv(out);
    RowCsv rows = new RowCsv(csv);
    if (claims) {
      rows.claims();
      each(reading -> eachClaim(reading, claim -> rows.claim(reading, claim)));
    } else {
      rows.articles();
      each(rows::article);
    }
    csv.flush();
  }

  private void jsonLines(OutputStream out, boolean claims) throws IOException {
    if (!claims) {
      ReadingWriter writer = ReadingWriter.compact();
      each(
          reading -> {
            out.write(writer.write(reading.reading()));
            out.write("\n".getBytes(StandardCharsets.UTF_8));
          });
      return;
    }
    JsonGenerator json = factory.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    RowJson rows = new RowJson(json);
    each(reading -> eachClaim(reading, claim -> rows.claim(reading, claim)));
    json.close();
    out.write('\n');
  }

  private void each(Sink sink) throws IOException {
    List<Long> articles = catalog.ledger().articles(0, ARTICLES_AT_ONCE);
    while (!articles.isEmpty()) {
      for (StoredReading reading : catalog.ledger().current(articles)) {
        sink.take(reading);
      }
      articles = catalog.ledger().articles(articles.get(articles.size() - 1), ARTICLES_AT_ONCE);
    }
  }

  private interface ClaimSink {
    void take(StoredClaim claim) throws IOException;
  }

  private static void eachClaim(StoredReading reading, ClaimSink sink) throws IOException {
    for (StoredClaim claim : reading.claims()) {
      if (!claim.isRejected()) {
        sink.take(claim);
      }
    }
  }
}
