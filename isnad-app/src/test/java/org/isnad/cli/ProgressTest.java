package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong(5 * SECOND);

  @Test
  void shortRunShowsNothing() {
    Progress progress = progress(true);
    clock.addAndGet(SECOND / 2);
    progress.at(100, 10);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void longRunShowsArticlesRateAndTimeLeft() {
    Progress progress = progress(true);
    progress.total(1000);
    clock.addAndGet(10 * SECOND);
    progress.at(5000, 250);
    assertThat(err.toString())
        .isEqualTo("\r[######..................]  25% 5,000 articles, 500/s, 0:00:30 left\u001b[K");
  }

  @Test
  void unknownSizeShowsNoTimeLeft() {
    Progress progress = progress(true);
    clock.addAndGet(2 * SECOND);
    progress.at(50, 250);
    assertThat(err.toString()).isEqualTo("\r50 articles, 25/s\u001b[K");
  }

  @Test
  void inputsThatAreDoneCount() {
    Progress progress = progress(true);
    progress.total(1000);
    progress.done(500);
    clock.addAndGet(10 * SECOND);
    progress.at(1, 0);
    assertThat(err.toString()).contains(" 50% ");
  }

  @Test
  void barIsDrawnFiveTimesASecondAtMostAndTakenAway() {
    Progress progress = progress(true);
    clock.addAndGet(2 * SECOND);
    progress.at(1, 1);
    progress.at(2, 2);
    progress.clear();
    progress.clear();
    assertThat(err.toString()).isEqualTo("\r1 articles, 1/s\u001b[K\r\u001b[K");
  }

  @Test
  void nothingIsDrawnWhereThereIsNoTerminal() {
    Progress progress = progress(false);
    clock.addAndGet(100 * SECOND);
    progress.at(1, 1);
    progress.clear();
    assertThat(err.toString()).isEmpty();
  }

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(err), terminal, clock::get);
  }
}
