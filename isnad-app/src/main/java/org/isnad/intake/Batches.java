package org.isnad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.isnad.ledger.LedgerException;

/**
 * Gathers things into batches that one thread writes while the next batch is being read. At most
 * two are in memory.
 *
 * @param <T> what is gathered
 */
public final class Batches<T> implements AutoCloseable {
  /** Flushing the disk costs some milliseconds, whatever the size. */
  private static final int MOST = 256;

  private static final int MOST_SIZE = 1 << 22;

  /** Takes a batch; returns once it is kept. */
  public interface Sink<T> {
    /** Keeps them, all or none. */
    void keep(List<T> batch);
  }

  private final Sink<T> sink;
  private final ToIntFunction<T> size;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(Batches::daemon);
  private Future<?> underWay = CompletableFuture.completedFuture(null);
  private List<T> batch = new ArrayList<>();
  private int gathered;

  /**
   * Batches that go to a sink.
   *
   * @param size how much room one thing takes, in characters
   */
  public Batches(Sink<T> sink, ToIntFunction<T> size) {
    this.sink = sink;
    this.size = size;
  }

  /** Gathers one; hands over what is full. */
  public void add(T one) {
    batch.add(one);
    gathered += size.applyAsInt(one);
    if (batch.size() >= MOST || gathered >= MOST_SIZE) {
      handOver();
    }
  }

  /** Returns once all that was added is kept. */
  public void flush() {
    handOver();
    await();
  }

  private void handOver() {
    await();
    if (!batch.isEmpty()) {
      List<T> full = batch;
      batch = new ArrayList<>();
      gathered = 0;
      underWay = writer.submit(() -> sink.keep(full));
    }
  }

  private void await() {
    try {
      underWay.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LedgerException failure) {
        throw failure;
      }
      throw new IllegalStateException("expected a batch to be kept", e.getCause());
    }
  }

  @Override
  public void close() {
    writer.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "isnad-writer");
    thread.setDaemon(true);
    return thread;
  }
}
