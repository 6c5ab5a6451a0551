package org.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.isnad.catalog.Catalog;
import org.isnad.input.Defaults;
import org.isnad.input.Sources;
import org.isnad.ledger.Added;
import org.isnad.ledger.Origin;
import org.isnad.ledger.VersionId;
import org.isnad.reading.Reader;
import org.isnad.search.Indexing;

/** Adds what is sent while the program runs, one sending at a time. Thread-safe. */
public final class Receiver {
  /** Records and notes that a receipt tells of one by one; the others are counted. */
  private static final int TOLD = 1000;

  private final Catalog catalog;
  private final Supplier<Reader> reader;
  private final String readerVersion;
  private final Clock clock;
  private final ReentrantLock busy = new ReentrantLock();

  /**
   * A receiver for a ledger.
   *
   * @param reader made where it is first needed
   */
  public Receiver(Catalog catalog, Supplier<Reader> reader, String readerVersion, Clock clock) {
    this.catalog = catalog;
    this.reader = reader;
    this.readerVersion = readerVersion;
    this.clock = clock;
  }

  /** Says that another sending is being taken in. */
  public static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;

    BusyException() {
      super("expected to add now, found another adding under way");
    }
  }

  /**
   * Something sent.
   *
   * @param name what it is called; names no file of this machine
   * @param bytes text, HTML or JSON Lines, plain, gzip or zstd
   */
  public record Sent(String name, InputStream bytes) {}

  /**
   * Adds what all of them hold; returns once it is kept and can be found.
   *
   * @throws BusyException where another sending is under way; nothing was taken then
   * @throws IOException where what was sent breaks off; what was whole before that is kept
   */
  public Receipt receive(List<Sent> sent, Defaults defaults) throws BusyException, IOException {
    if (!busy.tryLock()) {
      throw new BusyException();
    }
    try {
      Told told = new Told();
      for (Sent one : sent) {
        receive(one, defaults, told);
      }
      catalog.catchUp(articles -> {});
      return told.receipt();
    } finally {
      busy.unlock();
    }
  }

  private void receive(Sent one, Defaults defaults, Told told) throws IOException {
    Sources.Options options = new Sources.Options(Optional.empty(), defaults, Sources.USUAL_LIMIT);
    try (Indexing indexing = catalog.index().begin(catalog.ledger()).orElse(null);
        Sources sources = Sources.of(one.name(), one.bytes(), options, told::note);
        Intake intake =
            new Intake(
                catalog.ledger(),
                Optional.ofNullable(indexing),
                reader.get(),
                readerVersion,
                clock,
                told,
                Runtime.getRuntime().availableProcessors())) {
      intake.add(sources, false);
    }
  }

  /** Gathers a receipt. */
  private static final class Told implements Listener {
    private final List<Receipt.Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final long[] outcomes = new long[Added.Outcome.values().length];
    private long refused;

    @Override
    public synchronized void read(Incoming.New fresh) {
      fresh.notes().forEach(note -> note(fresh.origin() + ": " + note));
    }

    @Override
    public synchronized void kept(Added.Outcome outcome, VersionId id, Origin origin) {
      outcomes[outcome.ordinal()]++;
      tell(new Receipt.Line(outcome.code(), origin, id.toString(), ""));
    }

    @Override
    public synchronized void refused(Incoming.Refused one) {
      refused++;
      tell(new Receipt.Line("refused", one.origin(), "", one.reason()));
    }

    @Override
    public synchronized void failed(Incoming.Failed failed) {
      refused++;
      tell(new Receipt.Line("refused", failed.origin(), "", failed.reason()));
    }

    @Override
    public synchronized void note(String message) {
      if (notes.size() < TOLD) {
        notes.add(message);
      }
    }

    private void tell(Receipt.Line line) {
      if (lines.size() < TOLD) {
        lines.add(line);
      }
    }

    synchronized Receipt receipt() {
      return new Receipt(
          outcomes[Added.Outcome.ARTICLE.ordinal()],
          outcomes[Added.Outcome.VERSION.ordinal()],
          outcomes[Added.Outcome.PRESENT.ordinal()],
          refused,
          lines,
          notes);
    }
  }
}
