package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.Change;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowKind;
import org.isnad.ledger.Verdict;
import org.isnad.ledger.VersionId;
import org.isnad.text.Span;

/** Judgements in the database. */
final class Judging {
  private Judging() {}

  static Judgement insert(
      Sql sql, Row row, Verdict verdict, Map<String, String> correction, Decision decision)
      throws SQLException {
    VersionId version = row.id().version();
    long sequence = Changing.next(sql, Change.Kind.JUDGEMENT, version.article());
    Judgement made =
        new Judgement(
            sequence, version, row.id().kind(), row.spans(), verdict, correction, decision);
    sql.update(
        "INSERT INTO judgement (sequence, article, version, kind, verdict, who, why, decided)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        version.article(),
        version.version(),
        made.kind().code(),
        verdict.code(),
        decision.who(),
        decision.why(),
        decision.when().toString());
    for (int at = 0; at < made.spans().size(); at++) {
      Span span = made.spans().get(at);
      sql.update(
          "INSERT INTO judgement_span (judgement, at, span_start, span_end) VALUES (?, ?, ?, ?)",
          sequence,
          at,
          span.start(),
          span.end());
    }
    for (Map.Entry<String, String> field : made.correction().entrySet()) {
      sql.update(
          "INSERT INTO judgement_field (judgement, field, value) VALUES (?, ?, ?)",
          sequence,
          field.getKey(),
          field.getValue());
    }
    return made;
  }

  static List<Judgement> all(Sql sql) throws SQLException {
    return where(sql, "1 = 1");
  }

  static List<Judgement> of(Sql sql, Collection<Long> articles) throws SQLException {
    return where(sql, "article " + Sql.in(articles));
  }

  private static List<Judgement> where(Sql sql, String condition) throws SQLException {
    String those = " WHERE judgement IN (SELECT sequence FROM judgement WHERE " + condition + ")";
    Map<Long, List<Span>> spans = new HashMap<>();
    Map<Long, Map<String, String>> fields = new HashMap<>();
    List<Judgement> judgements = new ArrayList<>();
    sql.once(
        "SELECT judgement, span_start, span_end FROM judgement_span"
            + those
            + " ORDER BY judgement, at",
        row ->
            spans
                .computeIfAbsent(row.getLong(1), judgement -> new ArrayList<>())
                .add(new Span(row.getInt(2), row.getInt(3))));
    if (spans.isEmpty()) {
      return judgements;
    }
    sql.once(
        "SELECT judgement, field, value FROM judgement_field" + those,
        row ->
            fields
                .computeIfAbsent(row.getLong(1), judgement -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
    return sql.once(
        "SELECT sequence, article, version, kind, verdict, who, why, decided FROM judgement WHERE "
            + condition
            + " ORDER BY sequence",
        row ->
            judgement(
                row,
                spans.getOrDefault(row.getLong(1), List.of()),
                fields.getOrDefault(row.getLong(1), Map.of())));
  }

  private static Judgement judgement(
      ResultSet row, List<Span> spans, Map<String, String> correction) throws SQLException {
    return new Judgement(
        row.getLong(1),
        new VersionId(row.getLong(2), row.getInt(3)),
        RowKind.of(row.getString(4)),
        spans,
        Verdict.of(row.getString(5)),
        correction,
        new Decision(row.getString(6), row.getString(7), Instant.parse(row.getString(8))));
  }
}
