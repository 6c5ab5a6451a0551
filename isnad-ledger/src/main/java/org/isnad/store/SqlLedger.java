package org.isnad.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.ledger.Added;
import org.isnad.ledger.Change;
import org.isnad.ledger.Changes;
import org.isnad.ledger.Counts;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Problem;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.ReadingHead;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.Reread;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowId;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceCount;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredRefusal;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.Verdict;
import org.isnad.ledger.VersionId;

/** A ledger in a database. */
final class SqlLedger implements Ledger {
  private final Connections connections;
  private final Map<Object, Long> numbers = new ConcurrentHashMap<>();

  SqlLedger(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<VersionId> find(Identity identity) {
    return connections.read(
        sql -> {
          if (Versions.isNewAddress(sql, identity)) {
            return Optional.empty();
          }
          Optional<Long> article = Versions.article(sql, identity);
          return article.isEmpty()
              ? Optional.empty()
              : Versions.withText(sql, article.get(), identity.hash());
        });
  }

  @Override
  public List<Added> add(List<ReadEntry> batch, String reader, Instant when) {
    return adding(reader, when, adding -> adding.add(batch));
  }

  @Override
  public List<StoredReading> reread(List<Reread> batch, String reader, Instant when) {
    return adding(reader, when, adding -> adding.reread(batch));
  }

  private interface Additions<T> {
    T by(Adding adding) throws SQLException;
  }

  private <T> T adding(String reader, Instant when, Additions<T> work) {
    Adding[] done = new Adding[1];
    T result =
        connections.write(
            sql -> {
              done[0] = new Adding(sql, reader, when, SourceRows.joins(sql), numbers);
              try {
                return work.by(done[0]);
              } catch (UncheckedSqlException e) {
                throw e.failure();
              }
            });
    done[0].keep();
    return result;
  }

  @Override
  public List<StoredVersion> notReadBy(String reader, Optional<VersionId> after, int limit) {
    VersionId from = after.orElse(new VersionId(1, 1));
    int version = after.isPresent() ? from.version() : 0;
    return connections.read(
        sql -> {
          List<VersionId> ids =
              sql.list(
                  "SELECT v.article, v.number FROM version v WHERE (v.article > ?"
                      + " OR (v.article = ? AND v.number > ?)) AND (SELECT r.reader FROM reading r"
                      + " WHERE r.article = v.article AND r.version = v.number"
                      + " ORDER BY r.sequence DESC LIMIT 1) <> ?"
                      + " ORDER BY v.article, v.number LIMIT ?",
                  row -> new VersionId(row.getLong(1), row.getInt(2)),
                  from.article(),
                  from.article(),
                  version,
                  reader,
                  limit);
          Set<Long> articles = ids.stream().map(VersionId::article).collect(Collectors.toSet());
          return Versions.of(sql, articles).stream().filter(v -> ids.contains(v.id())).toList();
        });
  }

  @Override
  public long sequence() {
    return connections.read(Changing::last);
  }

  @Override
  public List<Change> changes(long after, int limit) {
    return connections.read(
        sql ->
            sql.list(
                "SELECT sequence, kind, article FROM change WHERE sequence > ?"
                    + " ORDER BY sequence LIMIT ?",
                row -> new Change(row.getLong(1), Change.Kind.of(row.getString(2)), row.getLong(3)),
                after,
                limit));
  }

  @Override
  public Changes follow(long after, int limit) {
    List<Change> changes = changes(after, limit);
    Set<Long> articles = new TreeSet<>();
    Set<Long> decisions = new TreeSet<>();
    for (Change change : changes) {
      if (change.kind() == Change.Kind.SOURCE) {
        decisions.add(change.sequence());
      } else {
        articles.add(change.article());
      }
    }
    if (!decisions.isEmpty()) {
      articles.addAll(connections.read(sql -> SourceRows.articles(sql, decisions)));
    }
    long through = changes.isEmpty() ? after : changes.get(changes.size() - 1).sequence();
    return new Changes(through, List.copyOf(articles));
  }

  @Override
  public List<StoredReading> current(Collection<Long> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    return connections.read(
        sql -> {
          List<StoredReading> found = load(sql, "current_reading", "article " + Sql.in(articles));
          return found.stream()
              .sorted((a, b) -> Long.compare(a.id().article(), b.id().article()))
              .toList();
        });
  }

  private static List<StoredReading> load(Sql sql, String table, String condition)
      throws SQLException {
    List<ReadingHead> heads = Loading.heads(sql, table, condition, "");
    return Loading.load(sql, heads, SourceRows.joins(sql));
  }

  @Override
  public List<Long> articles(long after, int limit) {
    return connections.read(
        sql ->
            sql.list(
                "SELECT number FROM article WHERE number > ? ORDER BY number LIMIT ?",
                row -> row.getLong(1),
                after,
                limit));
  }

  @Override
  public Optional<StoredReading> reading(VersionId id) {
    List<ReadingHead> heads = readings(id);
    return heads.isEmpty() ? Optional.empty() : reading(heads.get(heads.size() - 1).sequence());
  }

  @Override
  public Optional<StoredReading> reading(long sequence) {
    return connections.read(
        sql -> load(sql, "reading", "sequence = " + sequence).stream().findFirst());
  }

  @Override
  public List<ReadingHead> readings(VersionId id) {
    String condition = "article = " + id.article() + " AND version = " + id.version();
    return connections.read(sql -> Loading.heads(sql, "reading", condition, ""));
  }

  @Override
  public List<StoredVersion> versions(long article) {
    return connections.read(sql -> Versions.of(sql, List.of(article)));
  }

  @Override
  public Optional<StoredClaim> claim(RowId id) {
    return reading(id.version()).flatMap(reading -> reading.claim(id));
  }

  @Override
  public Judgement judge(
      Row row, Verdict verdict, Map<String, String> correction, Decision decision) {
    StoredReading reading =
        reading(row.id().version())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected an article of the ledger, found " + row.id().version()));
    reading.check(row, correction);
    return connections.write(sql -> Judging.insert(sql, row, verdict, correction, decision));
  }

  @Override
  public List<Judgement> judgements() {
    return connections.read(Judging::all);
  }

  @Override
  public List<Judgement> adrift() {
    List<VersionId> judged =
        judgements().stream().map(Judgement::version).distinct().sorted().toList();
    return judged.stream()
        .flatMap(id -> reading(id).stream())
        .flatMap(reading -> reading.adrift().stream())
        .toList();
  }

  @Override
  public List<Source> sources() {
    return connections.read(sql -> SourceRows.all(sql, SourceRows.joins(sql)));
  }

  @Override
  public List<SourceCount> sourceCounts() {
    return connections.readAtOnce(
        sql -> {
          Joins joins = SourceRows.joins(sql);
          SourceCounting counting = new SourceCounting(SourceRows.all(sql, joins), joins);
          SourceRows.rooted(sql).forEach(counting::add);
          load(sql, "current_reading", "article IN (SELECT article FROM judgement)")
              .forEach(counting::add);
          return counting.sorted();
        });
  }

  @Override
  public SourceDecision join(SourceKey source, SourceKey into, Decision decision) {
    return connections.write(sql -> SourceRows.decide(sql, source, Optional.of(into), decision));
  }

  @Override
  public SourceDecision part(SourceKey source, Decision decision) {
    return connections.write(sql -> SourceRows.decide(sql, source, Optional.empty(), decision));
  }

  @Override
  public List<SourceDecision> decisions() {
    return connections.read(SourceRows::decisions);
  }

  @Override
  public void refuse(List<Refusal> refused, Instant when) {
    connections.write(
        sql -> {
          Refusing.insert(sql, refused, when);
          return refused;
        });
  }

  @Override
  public List<StoredRefusal> refusals(long before, int limit) {
    return connections.read(sql -> Refusing.before(sql, before, limit));
  }

  @Override
  public Counts counts() {
    return connections.readAtOnce(
        sql ->
            new Counts(
                sql.number("SELECT count(*) FROM article"),
                sql.number("SELECT count(*) FROM version"),
                sql.number("SELECT count(*) FROM reading"),
                sql.number(
                    "SELECT count(*) FROM current_reading r JOIN claim c ON c.reading = r.sequence"),
                sql.number("SELECT count(*) FROM judgement"),
                Changing.last(sql)));
  }

  @Override
  public void verify(Consumer<Problem> problems) {
    connections.readAtOnce(
        sql -> {
          new Verification(sql, problems).run(connections.database());
          return this;
        });
  }

  @Override
  public void backup(Path file) {
    Database database = connections.database();
    if (database instanceof Sqlite) {
      connections.read(
          sql -> {
            new Backup(file).make(draft -> sql.update("VACUUM INTO ?", draft.toString()));
            return this;
          });
    } else {
      connections.readAtOnce(
          sql -> {
            new Backup(file)
                .make(draft -> copy(database, sql, new Sqlite(draft, Database.PATIENCE)));
            return this;
          });
    }
  }

  private static void copy(Database database, Sql from, Sqlite target) throws SQLException {
    try (Sql to = target.connect()) {
      Migrations.own().run(target, to, Instant.EPOCH.toString());
      target.beginWriting(to);
      for (String table : Backup.tables()) {
        Backup.copy(from, to, database.columns(from, table), table);
      }
      to.execute("COMMIT");
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
