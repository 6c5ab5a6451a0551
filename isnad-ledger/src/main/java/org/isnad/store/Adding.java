package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Reading;
import org.isnad.ledger.Added;
import org.isnad.ledger.Change;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.ReadingHead;
import org.isnad.ledger.Reread;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.SourceKeys;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;

/** Adds a batch within one transaction: rows are gathered, and go in table by table at its end. */
final class Adding {
  private final Sql sql;
  private final String reader;
  private final Instant when;
  private final Joins joins;
  private final SqlNumbers numbers;
  private final List<ReadingRows> gathered = new ArrayList<>();

  Adding(Sql sql, String reader, Instant when, Joins joins, Map<Object, Long> kept) {
    this.sql = sql;
    this.reader = reader;
    this.when = when;
    this.joins = joins;
    numbers = new SqlNumbers(sql, kept);
  }

  List<Added> add(List<ReadEntry> batch) throws SQLException {
    List<Added> added = new ArrayList<>();
    for (ReadEntry one : batch) {
      added.add(add(one));
    }
    flush();
    return added;
  }

  List<StoredReading> reread(List<Reread> batch) throws SQLException {
    List<StoredReading> added = new ArrayList<>();
    for (Reread one : batch) {
      StoredVersion version = version(one);
      added.add(add(version, one.reading(), judgements(version.id())));
    }
    flush();
    return added;
  }

  /** To be called once the transaction is committed. */
  void keep() {
    numbers.keep();
  }

  private Added add(ReadEntry one) throws SQLException {
    Entry entry = one.entry();
    Identity identity = entry.identity();
    Optional<Long> known = Versions.article(sql, identity);
    long article =
        known.isPresent() ? known.get() : sql.number("SELECT max(number) FROM article") + 1;
    if (known.isEmpty()) {
      Versions.insertArticle(sql, article, when);
    }
    Versions.insertNames(sql, article, entry);
    Optional<VersionId> present = Versions.withText(sql, article, identity.hash());
    if (present.isPresent()) {
      return Added.present(present.get());
    }
    StoredVersion version = Versions.insert(sql, article, entry, when);
    Added.Outcome outcome = known.isEmpty() ? Added.Outcome.ARTICLE : Added.Outcome.VERSION;
    return new Added(outcome, version.id(), Optional.of(add(version, one.reading(), List.of())));
  }

  private StoredReading add(StoredVersion version, Reading reading, List<Judgement> judgements)
      throws SQLException {
    VersionId id = version.id();
    List<List<Optional<SourceKey>>> keys = SourceKeys.of(reading);
    long sequence = Changing.next(sql, Change.Kind.READING, id.article());
    ReadingRows rows = RowCodec.rows(sequence, reading, keys, numbers);
    gathered.add(rows);
    sql.update(
        "INSERT INTO reading (sequence, article, version, reader, added, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        sequence,
        id.article(),
        id.version(),
        reader,
        when.toString(),
        rows.digest());
    ReadingHead head = new ReadingHead(sequence, id, reader, when);
    return new StoredReading(head, version, reading, keys, judgements, joins);
  }

  private List<Judgement> judgements(VersionId id) throws SQLException {
    return Judging.of(sql, List.of(id.article())).stream()
        .filter(judgement -> judgement.version().equals(id))
        .toList();
  }

  private StoredVersion version(Reread one) throws SQLException {
    return Versions.of(sql, List.of(one.id().article())).stream()
        .filter(version -> version.id().equals(one.id()))
        .filter(version -> version.article().equals(one.reading().article()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("expected the text of " + one.id() + " to be read"));
  }

  private void flush() throws SQLException {
    for (Table table : Table.values()) {
      List<Object[]> all = new ArrayList<>();
      for (ReadingRows rows : gathered) {
        all.addAll(rows.of(table));
      }
      sql.batch(table.insert(), all);
    }
  }
}
