package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.input.RawArticle;
import org.isnad.input.Sources;
import org.isnad.ledger.Added;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.VersionId;
import org.isnad.reading.Reader;
import org.isnad.search.Indexing;
import org.isnad.search.SearchException;
import org.isnad.text.Article;

/**
 * Takes articles from their sources into a ledger: all cores read, one thread writes, one indexes.
 * Not thread-safe.
 */
final class AddRun implements AutoCloseable {
  private final Ledger ledger;
  private volatile Optional<Indexing> index;
  private final Reader reader;
  private final String readerVersion;
  private final Clock clock;
  private final Notes notes;
  private final Progress progress;
  private final AddReport report;
  private final PrintWriter told;
  private final OrderedPipeline<Incoming> pipeline;
  private final Batches<ReadEntry> batches;

  /** Its own thread, so that the database need not wait for the index. */
  private final Batches<StoredReading> followed;

  private final long[] outcomes = new long[Added.Outcome.values().length];
  private String source = "";
  private long taken;

  /**
   * A run that has not begun.
   *
   * @param index takes in what is kept; none where another process is at it
   * @param told is told of each article once it is kept
   */
  AddRun(
      Ledger ledger,
      Optional<Indexing> index,
      Reader reader,
      String readerVersion,
      Clock clock,
      Notes notes,
      Progress progress,
      AddReport report,
      PrintWriter told,
      int threads) {
    this.ledger = ledger;
    this.index = index;
    this.reader = reader;
    this.readerVersion = readerVersion;
    this.clock = clock;
    this.notes = notes;
    this.progress = progress;
    this.report = report;
    this.told = told;
    pipeline = new OrderedPipeline<>(threads, this::take);
    batches = new Batches<>(this::keep, one -> one.entry().article().text().length());
    followed = new Batches<>(this::follow, one -> one.reading().article().text().length());
  }

  /** Adds all that the sources hold; returns once it is kept. */
  void add(Sources sources, boolean live) throws IOException {
    Optional<RawArticle> raw = sources.next();
    while (raw.isPresent()) {
      pipeline.give(new Incoming.Job(raw.get(), ledger, reader), raw.get().size());
      progress.at(taken, sources.position());
      if (live && !sources.isReady()) {
        // Whoever writes a pipe line by line finds the last one kept.
        pipeline.drain();
        batches.flush();
      }
      raw = sources.next();
    }
    pipeline.drain();
    batches.flush();
    notes.inputDone(source);
    finish();
  }

  /** How many came to this end so far. */
  long count(Added.Outcome outcome) {
    return outcomes[outcome.ordinal()];
  }

  /** Articles that were added or are there. */
  long kept() {
    return count(Added.Outcome.ARTICLE)
        + count(Added.Outcome.VERSION)
        + count(Added.Outcome.PRESENT);
  }

  /** In one line what became of everything. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%,d added, %,d new versions, %,d already there, %,d refused",
        count(Added.Outcome.ARTICLE),
        count(Added.Outcome.VERSION),
        count(Added.Outcome.PRESENT),
        notes.refused());
  }

  @Override
  public void close() {
    pipeline.close();
    batches.close();
    followed.close();
  }

  private void take(Incoming incoming) throws IOException {
    taken++;
    if (!incoming.origin().source().equals(source)) {
      notes.inputDone(source);
      source = incoming.origin().source();
    }
    if (incoming instanceof Incoming.New fresh) {
      Article article = fresh.article().entry().article();
      notes.read(
          new Outcome.Read(
              source,
              incoming.origin().toString(),
              new byte[0],
              fresh.notes(),
              article.published().isKnown(),
              Work.hasArabic(article.text())));
      batches.add(fresh.article());
    } else if (incoming instanceof Incoming.Present present) {
      tell(Added.Outcome.PRESENT, present.id(), present.origin().toString());
    } else if (incoming instanceof Incoming.Refused refused) {
      report.refused(refused);
      notes.refused(refused.origin() + ": " + refused.reason());
    } else if (incoming instanceof Incoming.Failed failed) {
      notes.defect(failed.origin() + ": " + failed.reason());
    }
  }

  private void keep(List<ReadEntry> batch) {
    List<Added> added = ledger.add(batch, readerVersion, clock.instant());
    for (int i = 0; i < batch.size(); i++) {
      Added one = added.get(i);
      tell(one.outcome(), one.id(), batch.get(i).entry().origin().toString());
    }
    told.flush();
    if (index.isPresent()) {
      added.forEach(one -> one.reading().ifPresent(followed::add));
    }
  }

  /** What the index cannot take in now it takes in later: the ledger has it. */
  private void follow(List<StoredReading> readings) {
    try {
      index.ifPresent(taking -> readings.forEach(taking::take));
    } catch (SearchException e) {
      index = Optional.empty();
      notes.note("the index will catch up later: " + e.getMessage());
    }
  }

  /** Makes what was added findable. */
  private void finish() {
    followed.flush();
    try {
      index.ifPresent(taking -> taking.finish(articles -> progress.at(articles, 0)));
    } catch (SearchException e) {
      notes.note("the index will catch up later: " + e.getMessage());
    }
  }

  /** Both the thread that reads and the one that writes come here. */
  private synchronized void tell(Added.Outcome outcome, VersionId id, String where) {
    outcomes[outcome.ordinal()]++;
    told.println(outcome.code() + ' ' + id + ' ' + where);
  }
}
