package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.annotation.Known;
import org.isnad.annotation.Reading;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.ReadingHead;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.jspecify.annotations.Nullable;

/** Loads readings, many at a time: one statement a table, however many there are. */
final class Loading {
  private static final String HEAD = "SELECT sequence, article, version, reader, added FROM ";

  private Loading() {}

  /** The heads that a condition holds for, ascending. */
  static List<ReadingHead> heads(Sql sql, String table, String condition, String limit)
      throws SQLException {
    return sql.once(
        HEAD + table + " WHERE " + condition + " ORDER BY sequence" + limit,
        row ->
            new ReadingHead(
                row.getLong(1),
                new VersionId(row.getLong(2), row.getInt(3)),
                row.getString(4),
                Instant.parse(row.getString(5))));
  }

  /** The readings of these heads, in their order. */
  static List<StoredReading> load(Sql sql, List<ReadingHead> heads, Joins joins)
      throws SQLException {
    if (heads.isEmpty()) {
      return List.of();
    }
    Set<Long> articles = new TreeSet<>();
    heads.forEach(head -> articles.add(head.version().article()));
    Map<VersionId, StoredVersion> versions = new HashMap<>();
    Versions.of(sql, articles).forEach(version -> versions.put(version.id(), version));
    List<Judgement> judgements = Judging.of(sql, articles);
    Map<Long, ReadingRows> rows = rows(sql, heads.stream().map(ReadingHead::sequence).toList());
    Map<Long, SourceKey> keys = keys(sql, rows.values());
    Map<Long, Known> known = known(sql, rows.values());
    List<StoredReading> readings = new ArrayList<>();
    for (ReadingHead head : heads) {
      ReadingRows found = Objects.requireNonNull(rows.get(head.sequence()));
      StoredVersion version = versions.get(head.version());
      if (version == null) {
        throw new IllegalStateException(
            "expected version " + head.version() + " of reading " + head.sequence());
      }
      Reading reading = RowCodec.reading(version.article(), found, known);
      readings.add(stored(head, version, reading, sources(found, keys), judgements, joins));
    }
    return readings;
  }

  private static StoredReading stored(
      ReadingHead head,
      StoredVersion version,
      Reading reading,
      List<List<Optional<SourceKey>>> sources,
      List<Judgement> judgements,
      Joins joins) {
    List<Judgement> own =
        judgements.stream().filter(made -> made.version().equals(version.id())).toList();
    return new StoredReading(head, version, reading, sources, own, joins);
  }

  private static List<List<Optional<SourceKey>>> sources(
      ReadingRows rows, Map<Long, SourceKey> keys) {
    return ClaimRows.sources(rows).stream()
        .map(chain -> chain.stream().map(source -> source.map(keys::get)).toList())
        .toList();
  }

  /** All rows of these readings, by reading. */
  static Map<Long, ReadingRows> rows(Sql sql, Collection<Long> readings) throws SQLException {
    Map<Long, ReadingRows> rows = new LinkedHashMap<>();
    readings.forEach(reading -> rows.put(reading, new ReadingRows(reading)));
    for (Table table : Table.values()) {
      int width = table.columns().size();
      sql.once(
          table.select("reading " + Sql.in(readings)),
          row -> {
            @Nullable Object[] values = new @Nullable Object[width];
            for (int i = 0; i < width; i++) {
              values[i] = row.getObject(i + 1);
            }
            Objects.requireNonNull(rows.get(row.getLong(1))).add(table, values);
            return table;
          });
    }
    return rows;
  }

  private static Map<Long, SourceKey> keys(Sql sql, Collection<ReadingRows> rows)
      throws SQLException {
    Set<Long> numbers = new TreeSet<>();
    for (ReadingRows one : rows) {
      ClaimRows.sources(one)
          .forEach(chain -> chain.forEach(source -> source.ifPresent(numbers::add)));
    }
    Map<Long, SourceKey> keys = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.once(
          "SELECT number, key FROM source WHERE number " + Sql.in(numbers),
          row -> keys.put(row.getLong(1), new SourceKey(row.getString(2))));
    }
    return keys;
  }

  /** The entries of word lists that rows point to. */
  static Map<Long, Known> known(Sql sql, Collection<ReadingRows> rows) throws SQLException {
    Set<Long> numbers = new TreeSet<>();
    for (ReadingRows one : rows) {
      one.numbers(Table.MENTION, "known", numbers);
      one.numbers(Table.MENTION, "stands_for", numbers);
      one.numbers(Table.ENTITY, "known", numbers);
    }
    Map<Long, Known> known = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.once(
          "SELECT number, key, arabic, english FROM known WHERE number " + Sql.in(numbers),
          row ->
              known.put(
                  row.getLong(1), new Known(row.getString(2), row.getString(3), row.getString(4))));
    }
    return known;
  }
}
