package org.isnad.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.isnad.ledger.LedgerException;

/**
 * Work done by several threads whose results come in the order in which it was given. What is under
 * way is bounded in number and in bytes, so that a stream of any length takes the same memory.
 *
 * @param <T> what the work gives
 */
public final class OrderedPipeline<T> implements AutoCloseable {
  /** Bytes of input under way; a reading takes several times its text. */
  private static final long MOST_BYTES = 1L << 24;

  /** Who takes the results. */
  public interface Taker<T> {
    /** Takes the next result, in order. */
    void take(T result) throws IOException;
  }

  private record Job<T>(FutureTask<T> task, int size) {}

  private final Queue<Job<T>> jobs = new ArrayDeque<>();
  private final Taker<T> taker;
  private final ExecutorService workers;
  private final boolean inline;
  private final int capacity;
  private long bytes;

  /**
   * A pipeline without work.
   *
   * @param threads with one, the work is done by whoever gives it
   */
  public OrderedPipeline(int threads, Taker<T> taker) {
    this.taker = taker;
    inline = threads == 1;
    capacity = inline ? 1 : threads * 8;
    workers = Executors.newFixedThreadPool(threads, OrderedPipeline::daemon);
  }

  /** Gives work; takes results for as long as there is too much under way. */
  public void give(Callable<T> work, int size) throws IOException {
    while (!jobs.isEmpty() && (jobs.size() >= capacity || bytes + size > MOST_BYTES)) {
      takeOne();
    }
    FutureTask<T> task = new FutureTask<>(work);
    jobs.add(new Job<>(task, size));
    bytes += size;
    if (inline) {
      task.run();
      takeOne();
    } else {
      workers.execute(task);
    }
  }

  /** Takes every result that is still to come. */
  public void drain() throws IOException {
    while (!jobs.isEmpty()) {
      takeOne();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void takeOne() throws IOException {
    Job<T> job = jobs.remove();
    bytes -= job.size();
    try {
      taker.take(job.task().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LedgerException failure) {
        throw failure;
      }
      throw new IllegalStateException("expected work that reports its own failures", e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "isnad-reader");
    thread.setDaemon(true);
    return thread;
  }
}
