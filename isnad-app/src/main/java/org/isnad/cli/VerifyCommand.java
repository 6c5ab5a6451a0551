package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.ledger.Counts;
import org.isnad.ledger.Ledger;
import org.isnad.search.SearchIndex;
import org.isnad.show.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code isnad verify}. */
@Command(
    name = "verify",
    description =
        "Checks a whole ledger: every text and every row against what was added, offsets,"
            + " references, numbers.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:something is wrong, and told line by line",
      "2:the command line is wrong",
      "3:the ledger cannot be opened",
      "5:a defect of isnad"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    AtomicLong problems = new AtomicLong();
    try (Ledger opened = ledger.open(streams.environment(), Instant.now())) {
      opened.verify(
          problem -> {
            problems.incrementAndGet();
            out.println(Visible.of(problem.toString()));
          });
      Counts counts = opened.counts();
      checkIndex(counts, problems);
      out.println(
          String.format(
              Locale.ROOT,
              "%,d articles, %,d versions, %,d readings, %,d judgements: %s",
              counts.articles(),
              counts.versions(),
              counts.readings(),
              counts.judgements(),
              problems.get() == 0 ? "sound" : problems.get() + " problems"));
    }
    return problems.get() == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
  }

  /**
   * An index that is behind is none: the next search brings it up. One ahead is of another ledger.
   */
  private void checkIndex(Counts counts, AtomicLong problems) {
    try (SearchIndex index = ledger.index(streams.environment())) {
      if (index.sequence() > counts.sequence()) {
        problems.incrementAndGet();
        spec.commandLine()
            .getOut()
            .println(
                "index: expected to have followed to change "
                    + counts.sequence()
                    + " at most, found "
                    + index.sequence()
                    + "; the next search makes it anew");
      }
    }
  }
}
