package org.isnad.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.input.InputKind;
import org.isnad.input.Sources;
import org.isnad.ledger.Added;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.VersionId;
import org.isnad.search.Indexing;
import org.isnad.search.SearchIndex;

/** Takes in what is delivered while others read the ledger, one delivery at a time. Thread-safe. */
public final class Deliveries {
  private final Supplier<Intake.Into> into;
  private final SearchIndex index;
  private final Clock clock;
  private final int threads;
  private final Semaphore turn = new Semaphore(1);

  /**
   * Nothing is delivered yet.
   *
   * @param into where to; asked for at the first delivery, since making a reader takes a moment
   * @param index follows the ledger
   * @param threads how many articles are read at once
   */
  public Deliveries(Supplier<Intake.Into> into, SearchIndex index, Clock clock, int threads) {
    this.into = into;
    this.index = index;
    this.clock = clock;
    this.threads = threads;
  }

  /** Says that another delivery is being taken in. */
  public static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;

    BusyException() {
      super("expected no other delivery under way, found one");
    }
  }

  /**
   * Takes a delivery in; returns once it is kept and can be found.
   *
   * @param kind what the files are; empty where each tells by itself
   * @throws BusyException where another one is under way
   */
  public Taken take(List<Delivered> files, Optional<InputKind> kind, Defaults defaults)
      throws IOException, BusyException {
    if (!turn.tryAcquire()) {
      throw new BusyException();
    }
    try {
      return takeIn(files, new Sources.Options(kind, defaults, Sources.USUAL_LIMIT));
    } finally {
      turn.release();
    }
  }

  private Taken takeIn(List<Delivered> files, Sources.Options options) throws IOException {
    Intake.Into target = into.get();
    Tally tally = new Tally();
    try (Sources sources = Sources.of(files, options, note -> {});
        Indexing indexing = begin(target.ledger()).orElse(null);
        Intake intake = new Intake(target, Optional.ofNullable(indexing), clock, tally, threads)) {
      intake.add(sources, false);
    }
    return tally.taken();
  }

  private Optional<Indexing> begin(Ledger ledger) {
    return index.begin(ledger);
  }

  /** Counts and gathers; the first so many of all are told one by one. */
  private static final class Tally implements Listener {
    private final long[] outcomes = new long[Added.Outcome.values().length];
    private final List<Taken.Line> records = new ArrayList<>();
    private long refused;

    @Override
    public synchronized void kept(Added.Outcome outcome, VersionId id, Origin origin) {
      outcomes[outcome.ordinal()]++;
      gather(new Taken.Line(origin, outcome.code(), Optional.of(id.toString()), "", ""));
    }

    @Override
    public synchronized void refused(Refusal refusal) {
      refused++;
      gather(
          new Taken.Line(
              refusal.origin(), "refused", Optional.empty(), refusal.fault(), refusal.reason()));
    }

    @Override
    public synchronized void failed(Origin origin, String reason) {
      refused++;
      // what failed and where in the program is for the log of the ledger, not for the caller
      String told = "expected an article that can be read, found one on which isnad fails";
      gather(new Taken.Line(origin, "refused", Optional.empty(), "defect", told));
    }

    private void gather(Taken.Line one) {
      if (records.size() < Taken.MOST) {
        records.add(one);
      }
    }

    synchronized Taken taken() {
      return new Taken(
          outcomes[Added.Outcome.ARTICLE.ordinal()],
          outcomes[Added.Outcome.VERSION.ordinal()],
          outcomes[Added.Outcome.PRESENT.ordinal()],
          refused,
          records);
    }
  }
}
