package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** What people decided about rows, and deciding it. */
final class JudgementRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Catalog catalog;
  private final Answers answers;
  private final Clock clock;

  JudgementRoutes(Catalog catalog, Answers answers, Clock clock) {
    this.catalog = catalog;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/judgements", this::all);
    server.post(Api.ROOT + "/rows/{id}/judgements", this::judge);
  }

  private void all(Context request) {
    Parameters asked = Parameters.of(request, "cursor", "limit");
    long after = asked.position();
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          List<Judgement> all =
              catalog.ledger().judgements().stream()
                  .filter(one -> one.sequence() > after)
                  .limit(limit + 1L)
                  .toList();
          write(json, asked, all.subList(0, Math.min(limit, all.size())), all.size() > limit);
        });
  }

  private void write(JsonGenerator json, Parameters asked, List<Judgement> some, boolean more)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("items");
    for (Judgement one : some) {
      JudgementJson.write(json, one, catalog.ledger().reading(one.version()).orElseThrow());
    }
    json.writeEndArray();
    if (more) {
      json.writeStringField("next", asked.next(some.get(some.size() - 1).sequence()));
    }
    json.writeEndObject();
  }

  private void judge(Context request) {
    Visitor visitor = Visitor.with(request, Role.EDITOR);
    Parameters.of(request);
    RowId id = RowId.parse(request.pathParam("id"));
    JsonBody body = JsonBody.of(request, List.of("verdict", "why"), "correction");
    StoredReading reading = catalog.ledger().reading(id.version()).orElseThrow(() -> missing(id));
    Row row = reading.row(id).orElseThrow(() -> missing(id));
    Decision decision = new Decision(visitor.name(), body.word("why"), clock.instant());
    Verdict verdict = Verdict.of(body.required("verdict"));
    Judgement made = catalog.ledger().judge(row, verdict, body.within(), decision);
    catalog.catchUp(articles -> {});
    answers.give(request, HttpStatus.CREATED, json -> JudgementJson.write(json, made, reading));
  }

  private static RefusedException missing(RowId id) {
    return new RefusedException(404, "expected a row of the ledger, found " + id);
  }
}
