package org.isnad.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.isnad.input.RawArticle;
import org.isnad.input.Sources;
import org.isnad.ledger.Added;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.StoredReading;
import org.isnad.reading.Reader;
import org.isnad.search.Indexing;
import org.isnad.search.SearchException;

/**
 * Takes articles from their sources into a ledger: all cores read, one thread writes, one indexes.
 * Not thread-safe.
 */
public final class Intake implements AutoCloseable {
  private final Ledger ledger;
  private volatile Optional<Indexing> index;
  private final Reader reader;
  private final String readerVersion;
  private final Clock clock;
  private final Listener listener;
  private final OrderedPipeline<Incoming> pipeline;
  private final Batches<ReadEntry> batches;

  /** Its own thread, so that the database need not wait for the index. */
  private final Batches<StoredReading> followed;

  private final Batches<Refusal> refusals;
  private String source = "";
  private long taken;

  /**
   * An intake that has not begun.
   *
   * @param index takes in what is kept; none where another process is at it
   * @param readerVersion version of the reader
   * @param threads how many articles are read at once
   */
  public Intake(
      Ledger ledger,
      Optional<Indexing> index,
      Reader reader,
      String readerVersion,
      Clock clock,
      Listener listener,
      int threads) {
    this.ledger = ledger;
    this.index = index;
    this.reader = reader;
    this.readerVersion = readerVersion;
    this.clock = clock;
    this.listener = listener;
    pipeline = new OrderedPipeline<>(threads, this::take);
    batches = new Batches<>(this::keep, one -> one.entry().article().text().length());
    followed = new Batches<>(this::follow, one -> one.reading().article().text().length());
    refusals = new Batches<>(ledger::refuse, one -> one.reason().length());
  }

  /**
   * Adds all that the sources hold; returns once it is kept.
   *
   * @param live whether somebody writes record by record and waits for what becomes of each
   * @throws org.isnad.ledger.LedgerException where the ledger fails; what the listener was told of
   *     is kept
   */
  public void add(Sources sources, boolean live) throws IOException {
    Optional<RawArticle> raw = sources.next();
    while (raw.isPresent()) {
      pipeline.give(new Incoming.Job(raw.get(), ledger, reader), raw.get().size());
      listener.at(taken, sources.position());
      if (live && !sources.isReady()) {
        // Whoever writes a pipe line by line finds the last one kept.
        pipeline.drain();
        batches.flush();
      }
      raw = sources.next();
    }
    pipeline.drain();
    batches.flush();
    refusals.flush();
    listener.inputDone(source);
    finish();
  }

  @Override
  public void close() {
    pipeline.close();
    batches.close();
    followed.close();
    refusals.close();
  }

  private void take(Incoming incoming) {
    taken++;
    if (!incoming.origin().source().equals(source)) {
      listener.inputDone(source);
      source = incoming.origin().source();
    }
    if (incoming instanceof Incoming.New fresh) {
      listener.read(fresh);
      batches.add(fresh.article());
    } else if (incoming instanceof Incoming.Present present) {
      listener.kept(Added.Outcome.PRESENT, present.id(), present.origin());
    } else if (incoming instanceof Incoming.Refused refused) {
      listener.refused(refused);
      refusals.add(
          new Refusal(refused.origin(), refused.fault(), refused.reason(), clock.instant()));
    } else if (incoming instanceof Incoming.Failed failed) {
      listener.failed(failed);
    }
  }

  private void keep(List<ReadEntry> batch) {
    List<Added> added = ledger.add(batch, readerVersion, clock.instant());
    for (int i = 0; i < batch.size(); i++) {
      Added one = added.get(i);
      listener.kept(one.outcome(), one.id(), batch.get(i).entry().origin());
    }
    listener.flushed();
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
      listener.note("the index will catch up later: " + e.getMessage());
    }
  }

  /** Makes what was added findable. */
  private void finish() {
    followed.flush();
    try {
      index.ifPresent(taking -> taking.finish(articles -> listener.at(articles, 0)));
    } catch (SearchException e) {
      listener.note("the index will catch up later: " + e.getMessage());
    }
  }
}
