package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Correction;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowId;
import org.isnad.ledger.RowKind;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Keeps what somebody decides about a row on a page, and leads back to the page. */
final class JudgementRoutes implements Routes {
  private final Catalog catalog;
  private final Clock clock;

  /**
   * Routes of a ledger.
   *
   * @param clock tells when a judgement is made
   */
  JudgementRoutes(Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  @Override
  public void in(Javalin server) {
    server.post(Pages.LANGUAGE + "/rows/{id}/judgements", this::judge);
  }

  private void judge(Context request) {
    Visitor visitor = Visitor.with(request, Role.EDITOR);
    RowId id = RowId.parse(request.pathParam("id"));
    StoredReading stored = catalog.ledger().reading(id.version()).orElseThrow(() -> missing(id));
    Row row = stored.row(id).orElseThrow(() -> missing(id));
    Verdict verdict = Verdict.of(sent(request, "verdict"));
    Map<String, String> correction =
        verdict == Verdict.CORRECT ? correction(request, stored, id) : Map.of();
    Decision decision = new Decision(visitor.name(), sent(request, "why"), clock.instant());
    catalog.ledger().judge(row, verdict, correction, decision);
    catalog.catchUp(articles -> {});
    request.redirect(back(request), HttpStatus.SEE_OTHER);
  }

  private static RefusedException missing(RowId id) {
    return new RefusedException(404, "expected a row of the ledger, found " + id);
  }

  private static String sent(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }

  /** What differs from the machine's row: a form sends every column. */
  private static Map<String, String> correction(Context request, StoredReading stored, RowId id) {
    if (id.kind() != RowKind.CLAIM) {
      return Map.of();
    }
    StoredClaim claim = stored.claim(id).orElseThrow(() -> missing(id));
    Map<String, String> correction = new LinkedHashMap<>();
    for (String column : Correction.OF_CLAIM) {
      String value = sent(request, column);
      if (!value.isEmpty() && !value.equals(Judgements.read(column, claim.asRead()))) {
        correction.put(column, value);
      }
    }
    if (correction.isEmpty()) {
      throw new IllegalArgumentException("expected something corrected, found all as it was read");
    }
    return correction;
  }

  /** A page of ours: never another host, whatever a form sends. */
  private static String back(Context request) {
    String back = sent(request, "back");
    boolean ours = back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0;
    return ours && back.chars().allMatch(c -> c > ' ' && c < 0x7F)
        ? back
        : "/" + request.pathParam("language");
  }
}
