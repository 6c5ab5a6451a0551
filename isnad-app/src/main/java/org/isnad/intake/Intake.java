package org.isnad.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
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
  /** Of one intake, so many refusals are kept; hostile input has no end of them. */
  private static final int MOST_REFUSALS = 1000;

  private static final int REFUSALS_AT_ONCE = 100;

  private final Into into;
  private volatile Optional<Indexing> index;
  private final Clock clock;
  private final Listener listener;
  private final OrderedPipeline<Incoming> pipeline;
  private final Batches<ReadEntry> batches;

  /** Its own thread, so that the database need not wait for the index. */
  private final Batches<StoredReading> followed;

  private final List<Refusal> refused = new ArrayList<>();
  private long refusals;
  private String source = "";
  private long taken;

  /**
   * Where articles go and who reads them.
   *
   * @param ledger keeps them
   * @param reader reads them
   * @param version of the reader
   */
  public record Into(Ledger ledger, Reader reader, String version) {}

  /**
   * An intake that has not begun.
   *
   * @param index takes in what is kept; none where another process is at it
   */
  public Intake(Into into, Optional<Indexing> index, Clock clock, Listener listener, int threads) {
    this.into = into;
    this.index = index;
    this.clock = clock;
    this.listener = listener;
    pipeline = new OrderedPipeline<>(threads, this::take);
    batches = new Batches<>(this::keep, one -> one.entry().article().text().length());
    followed = new Batches<>(this::follow, one -> one.reading().article().text().length());
  }

  /**
   * Adds all that the sources hold; returns once it is kept.
   *
   * @param live whether somebody waits for each record to be kept as soon as it has come
   */
  public void add(Sources sources, boolean live) throws IOException {
    Optional<RawArticle> raw = sources.next();
    while (raw.isPresent()) {
      pipeline.give(new Incoming.Job(raw.get(), into.ledger(), into.reader()), raw.get().size());
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
    listener.inputDone(source);
    keepRefusals();
    finish();
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
      listener.inputDone(source);
      source = incoming.origin().source();
    }
    if (incoming instanceof Incoming.New fresh) {
      listener.read(fresh.origin(), fresh.article().entry().article(), fresh.notes());
      batches.add(fresh.article());
    } else if (incoming instanceof Incoming.Present present) {
      listener.kept(Added.Outcome.PRESENT, present.id(), present.origin());
    } else if (incoming instanceof Incoming.Refused one) {
      listener.refused(one.refusal());
      refuse(one.refusal());
    } else if (incoming instanceof Incoming.Failed failed) {
      listener.failed(failed.origin(), failed.reason());
      refuse(new Refusal(failed.origin(), "defect", failed.reason()));
    }
  }

  private void refuse(Refusal refusal) {
    refusals++;
    if (refusals <= MOST_REFUSALS) {
      refused.add(refusal);
    }
    if (refused.size() >= REFUSALS_AT_ONCE) {
      keepRefusals();
    }
  }

  private void keepRefusals() {
    if (!refused.isEmpty()) {
      into.ledger().refuse(List.copyOf(refused), clock.instant());
      refused.clear();
    }
  }

  private void keep(List<ReadEntry> batch) {
    List<Added> added = into.ledger().add(batch, into.version(), clock.instant());
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
