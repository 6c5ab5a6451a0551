package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Change;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;

/** Sources and what people decided about them, in the database. */
final class SourceRows {
  private SourceRows() {}

  static List<SourceDecision> decisions(Sql sql) throws SQLException {
    return sql.list(
        "SELECT d.sequence, s.key, i.key, d.who, d.why, d.decided"
            + " FROM source_decision d JOIN source s ON s.number = d.source"
            + " LEFT JOIN source i ON i.number = d.into_source ORDER BY d.sequence",
        row ->
            new SourceDecision(
                row.getLong(1),
                new SourceKey(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(SourceKey::new),
                new Decision(row.getString(4), row.getString(5), Instant.parse(row.getString(6)))));
  }

  static Joins joins(Sql sql) throws SQLException {
    List<SourceDecision> decisions = decisions(sql);
    return decisions.isEmpty() ? Joins.NONE : Joins.of(decisions);
  }

  static List<Source> all(Sql sql, Joins joins) throws SQLException {
    List<Source> sources =
        sql.list(
            "SELECT key, kind, name FROM source",
            row -> {
              SourceKey key = new SourceKey(row.getString(1));
              return new Source(
                  key, joins.effective(key), kind(row.getString(2)), row.getString(3));
            });
    // Databases order text each in their own way.
    sources.sort((a, b) -> a.key().compareTo(b.key()));
    return sources;
  }

  static SourceKind kind(String code) {
    return Codes.of(SourceKind.values(), SourceKind::code, code);
  }

  static SourceDecision decide(
      Sql sql, SourceKey source, Optional<SourceKey> into, Decision decision) throws SQLException {
    Joins joins = joins(sql);
    long number = number(sql, source);
    Long other = null;
    if (into.isPresent()) {
      other = number(sql, into.get());
      if (joins.effective(source).equals(joins.effective(into.get()))) {
        throw new IllegalArgumentException(
            "expected two sources, found one: " + source + " and " + into.get());
      }
    } else if (!joins.into().containsKey(source)) {
      throw new IllegalArgumentException("expected a source that was joined, found " + source);
    }
    long sequence = Changing.next(sql, Change.Kind.SOURCE, 0);
    sql.update(
        "INSERT INTO source_decision (sequence, source, into_source, who, why, decided)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        sequence,
        number,
        other,
        decision.who(),
        decision.why(),
        decision.when().toString());
    return new SourceDecision(sequence, source, into, decision);
  }

  private static long number(Sql sql, SourceKey key) throws SQLException {
    return sql.one("SELECT number FROM source WHERE key = ?", row -> row.getLong(1), key.key())
        .orElseThrow(
            () -> new IllegalArgumentException("expected a source of the ledger, found " + key));
  }

  /** The articles whose claims a decision makes count elsewhere. */
  static Set<Long> articles(Sql sql, Collection<Long> decisions) throws SQLException {
    Map<SourceKey, Long> numbers = new HashMap<>();
    sql.list(
        "SELECT key, number FROM source",
        row -> numbers.put(new SourceKey(row.getString(1)), row.getLong(2)));
    Set<Long> moved = new TreeSet<>();
    for (SourceDecision decision : decisions(sql)) {
      if (decisions.contains(decision.sequence())) {
        addBelow(sql, decision.source(), numbers, moved);
      }
    }
    if (moved.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(
        sql.once(
            "SELECT DISTINCT r.article FROM link l JOIN reading r ON r.sequence = l.reading"
                + " WHERE l.source "
                + Sql.in(moved),
            row -> row.getLong(1)));
  }

  private static void addBelow(
      Sql sql, SourceKey source, Map<SourceKey, Long> numbers, Set<Long> moved)
      throws SQLException {
    Joins joins = joins(sql);
    numbers.forEach(
        (key, number) -> {
          if (key.equals(source) || joins.isUnder(key, source)) {
            moved.add(number);
          }
        });
  }

  /**
   * How many claims have each source as their root, by publisher, by the source's own key; without
   * the articles that somebody judged.
   */
  static List<Rooted> rooted(Sql sql) throws SQLException {
    return new ArrayList<>(
        sql.list(
            "SELECT s.key, v.publisher, count(*) FROM current_reading r"
                + " JOIN version v ON v.article = r.article AND v.number = r.version"
                + " JOIN claim c ON c.reading = r.sequence"
                + " JOIN source s ON s.number = c.root"
                + " WHERE r.article NOT IN (SELECT article FROM judgement)"
                + " GROUP BY s.key, v.publisher",
            row -> new Rooted(new SourceKey(row.getString(1)), row.getString(2), row.getLong(3))));
  }

  /**
   * Claims of one publisher on one source.
   *
   * @param source its own key
   * @param publisher who printed them
   * @param claims how many
   */
  record Rooted(SourceKey source, String publisher, long claims) {}
}
