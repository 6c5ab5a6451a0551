package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.isnad.ledger.Counts;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Problem;
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
    Consumer<Problem> tell =
        problem -> {
          problems.incrementAndGet();
          out.println(Visible.of(problem.toString()));
        };
    try (Ledger opened = ledger.open(streams.environment(), Instant.now());
        SearchIndex index = ledger.index(streams.environment())) {
      opened.verify(tell);
      index.verify(opened, tell);
      Counts counts = opened.counts();
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
}
