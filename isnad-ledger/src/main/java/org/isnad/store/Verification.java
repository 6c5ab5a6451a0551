package org.isnad.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.annotation.Known;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Problem;
import org.isnad.ledger.ReadingHead;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.jspecify.annotations.Nullable;

/** Checks a whole ledger as it is at one moment. */
final class Verification {
  private static final int READINGS_AT_ONCE = 200;

  /** What must find nothing: what it would be, and the statement that looks for it. */
  private static final Map<String, String> LOST =
      Map.ofEntries(
          lost(
              "version",
              "an article",
              "SELECT v.article FROM version v LEFT JOIN article a"
                  + " ON a.number = v.article WHERE a.number IS NULL"),
          lost(
              "article",
              "a version",
              "SELECT a.number FROM article a LEFT JOIN version v"
                  + " ON v.article = a.number AND v.number = 1 WHERE v.number IS NULL"),
          lost(
              "article_address",
              "an article",
              "SELECT x.article FROM article_address x"
                  + " LEFT JOIN article a ON a.number = x.article WHERE a.number IS NULL"),
          lost(
              "article_name",
              "an article",
              "SELECT x.article FROM article_name x"
                  + " LEFT JOIN article a ON a.number = x.article WHERE a.number IS NULL"),
          lost(
              "reading",
              "a version",
              "SELECT r.sequence FROM reading r LEFT JOIN version v"
                  + " ON v.article = r.article AND v.number = r.version WHERE v.number IS NULL"),
          lost(
              "version ",
              "a reading",
              "SELECT v.article FROM version v WHERE NOT EXISTS"
                  + " (SELECT 1 FROM reading r WHERE r.article = v.article AND r.version = v.number)"),
          lost(
              "judgement",
              "a version",
              "SELECT j.sequence FROM judgement j LEFT JOIN version v"
                  + " ON v.article = j.article AND v.number = j.version WHERE v.number IS NULL"),
          lost(
              "judgement ",
              "its words",
              "SELECT j.sequence FROM judgement j WHERE NOT EXISTS"
                  + " (SELECT 1 FROM judgement_span s WHERE s.judgement = j.sequence)"),
          lost(
              "source_decision",
              "its source",
              "SELECT d.sequence FROM source_decision d"
                  + " LEFT JOIN source s ON s.number = d.source WHERE s.number IS NULL"),
          lost(
              "link",
              "its source",
              "SELECT l.reading FROM link l LEFT JOIN source s"
                  + " ON s.number = l.source WHERE l.source IS NOT NULL AND s.number IS NULL"),
          lost(
              "change",
              "what it tells of",
              "SELECT c.sequence FROM change c WHERE NOT EXISTS"
                  + " (SELECT 1 FROM reading r WHERE r.sequence = c.sequence) AND NOT EXISTS"
                  + " (SELECT 1 FROM judgement j WHERE j.sequence = c.sequence) AND NOT EXISTS"
                  + " (SELECT 1 FROM source_decision d WHERE d.sequence = c.sequence)"));

  /** Numbers given one after another: none may be missing. */
  private static final Map<String, String> NUMBERED =
      Map.of("article", "number", "change", "sequence", "source", "number", "known", "number");

  private final Sql sql;
  private final Consumer<Problem> problems;

  Verification(Sql sql, Consumer<Problem> problems) {
    this.sql = sql;
    this.problems = problems;
  }

  private static Map.Entry<String, String> lost(String table, String what, String query) {
    return Map.entry(table + ": " + what, query);
  }

  void run(Database database) throws SQLException {
    for (String damage : database.damage(sql)) {
      problems.accept(new Problem("database", damage));
    }
    references();
    versions();
    readings();
  }

  private void references() throws SQLException {
    for (Map.Entry<String, String> one : LOST.entrySet()) {
      String[] names = one.getKey().split(": ");
      for (long number : sql.list(one.getValue(), row -> row.getLong(1))) {
        problems.accept(
            new Problem(names[0].strip() + ' ' + number, "expected " + names[1] + ", found none"));
      }
    }
    for (Map.Entry<String, String> one : NUMBERED.entrySet()) {
      long most = sql.number("SELECT max(" + one.getValue() + ") FROM " + one.getKey());
      long count = sql.number("SELECT count(*) FROM " + one.getKey());
      if (most != count) {
        problems.accept(
            new Problem(one.getKey(), "expected the numbers 1 to " + most + ", found " + count));
      }
    }
    for (Table table : Table.values()) {
      String orphans =
          "SELECT DISTINCT t.reading FROM "
              + table.sql()
              + " t LEFT JOIN reading r"
              + " ON r.sequence = t.reading WHERE r.sequence IS NULL";
      for (long reading : sql.list(orphans, row -> row.getLong(1))) {
        problems.accept(
            new Problem(table.sql(), "expected reading " + reading + " to its rows, found none"));
      }
    }
  }

  private void versions() throws SQLException {
    long after = 0;
    List<Long> articles;
    do {
      articles =
          sql.list(
              "SELECT number FROM article WHERE number > ? ORDER BY number LIMIT ?",
              row -> row.getLong(1),
              after,
              READINGS_AT_ONCE);
      for (StoredVersion version : Versions.of(sql, articles)) {
        if (!version.hash().equals(Identity.hash(version.article().text()))) {
          problems.accept(
              new Problem(
                  version.id().toString(), "expected a text of the hash " + version.hash()));
        }
      }
      after = articles.isEmpty() ? after : articles.get(articles.size() - 1);
    } while (!articles.isEmpty());
  }

  private void readings() throws SQLException {
    long after = 0;
    List<ReadingHead> heads;
    do {
      heads = Loading.heads(sql, "reading", "sequence > " + after, " LIMIT " + READINGS_AT_ONCE);
      check(heads);
      after = heads.isEmpty() ? after : heads.get(heads.size() - 1).sequence();
    } while (!heads.isEmpty());
  }

  private void check(List<ReadingHead> heads) throws SQLException {
    if (heads.isEmpty()) {
      return;
    }
    List<Long> sequences = heads.stream().map(ReadingHead::sequence).toList();
    Map<Long, String> digests = new HashMap<>();
    sql.once(
        "SELECT sequence, digest FROM reading WHERE sequence " + Sql.in(sequences),
        row -> digests.put(row.getLong(1), row.getString(2)));
    Map<VersionId, StoredVersion> versions = new HashMap<>();
    Versions.of(sql, heads.stream().map(head -> head.version().article()).distinct().toList())
        .forEach(version -> versions.put(version.id(), version));
    Map<Long, ReadingRows> rows = Loading.rows(sql, sequences);
    Map<Long, Known> known = Loading.known(sql, rows.values());
    for (ReadingHead head : heads) {
      StoredVersion version = versions.get(head.version());
      ReadingRows found = Objects.requireNonNull(rows.get(head.sequence()));
      String where = "reading " + head.sequence() + " of " + head.version();
      if (!found.digest().equals(digests.get(head.sequence()))) {
        problems.accept(new Problem(where, "expected the rows that were added, found others"));
      }
      if (version != null) {
        check(where, found, version, known);
      }
    }
  }

  private void check(
      String where, ReadingRows rows, StoredVersion version, Map<Long, Known> known) {
    int length = version.article().text().length();
    for (Table table : Table.values()) {
      for (@Nullable Object[] row : rows.of(table)) {
        if (!isWithin(table, row, length)) {
          problems.accept(
              new Problem(where, "expected offsets within the text in a row of " + table.sql()));
        }
      }
    }
    try {
      RowCodec.reading(version.article(), rows, known);
    } catch (RuntimeException e) {
      problems.accept(new Problem(where, "expected rows of a reading: " + e.getMessage()));
    }
  }

  private static boolean isWithin(Table table, @Nullable Object[] row, int length) {
    List<String> columns = table.columns();
    for (int i = 0; i + 1 < row.length; i++) {
      if (columns.get(i).endsWith("_start")
          && row[i] instanceof Number start
          && !(row[i + 1] instanceof Number end
              && 0 <= start.intValue()
              && start.intValue() <= end.intValue()
              && end.intValue() <= length)) {
        return false;
      }
    }
    return true;
  }
}
