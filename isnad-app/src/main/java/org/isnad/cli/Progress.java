package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A bar on standard error: articles, rate, time left. It shows itself only on a terminal, and only
 * once a run lasts.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long SHOW_AFTER = SECOND;
  private static final long SHOW_EVERY = SECOND / 5;
  private static final int CELLS = 24;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private final long began;
  private long last;
  private long total;
  private long before;
  private boolean onScreen;

  /**
   * A bar that has not begun.
   *
   * @param err where it is drawn
   * @param shown whether that is a terminal
   * @param clock nanoseconds
   */
  Progress(PrintWriter err, boolean shown, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    began = clock.getAsLong();
    last = began + SHOW_AFTER - SHOW_EVERY;
  }

  /** How many bytes there are in all; 0 where that is unknown. */
  void total(long bytes) {
    total = bytes;
  }

  /** These many bytes belong to inputs that are done. */
  void done(long bytes) {
    before += bytes;
  }

  /** So many articles are written, so many bytes of the present input read. */
  void at(long articles, long bytes) {
    long now = clock.getAsLong();
    if (shown && now - last >= SHOW_EVERY) {
      last = now;
      onScreen = true;
      err.print('\r' + line(articles, before + bytes, now - began) + "\u001b[K");
      err.flush();
    }
  }

  /** Takes the bar off the screen, so that something else can be printed. */
  void clear() {
    if (onScreen) {
      err.print("\r\u001b[K");
      err.flush();
      onScreen = false;
    }
  }

  private String line(long articles, long bytes, long nanos) {
    double seconds = (double) nanos / SECOND;
    String counted =
        String.format(Locale.ROOT, "%,d articles, %,.0f/s", articles, articles / seconds);
    if (total <= 0 || bytes <= 0) {
      return counted;
    }
    double share = Math.min(1, (double) bytes / total);
    int cells = (int) Math.round(share * CELLS);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%% %s, %s left",
        "#".repeat(cells),
        ".".repeat(CELLS - cells),
        share * 100,
        counted,
        duration(Math.round(seconds * (1 - share) / share)));
  }

  private static String duration(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
