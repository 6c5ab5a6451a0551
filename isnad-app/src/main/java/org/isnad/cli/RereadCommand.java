package org.isnad.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.intake.Batches;
import org.isnad.intake.OrderedPipeline;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Reread;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.isnad.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code isnad reread}. */
@Command(
    name = "reread",
    description = {
      "Reads everything in a ledger again that another version of the reader had read.",
      "Earlier readings stay, superseded. Others may use the ledger meanwhile; what is stopped goes"
          + " on with the next call."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class)
final class RereadCommand implements Callable<Integer> {
  private static final int AT_ONCE = 256;

  private final Streams streams;
  private final Supplier<Reader> reader;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  RereadCommand(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "Expected at least one thread, found " + threads);
    }
    Clock clock = Clock.systemUTC();
    Progress progress = new Progress(streams.err(), streams.terminals().err(), System::nanoTime);
    String version = ReaderVersion.present();
    try (Ledger opened = ledger.open(streams.environment(), clock.instant())) {
      progress.total(opened.counts().versions());
      long read = reread(opened, version, clock, progress);
      progress.clear();
      long adrift = opened.adrift().size();
      spec.commandLine()
          .getOut()
          .println(
              String.format(Locale.ROOT, "%,d read again by %s", read, version)
                  + (adrift == 0
                      ? ""
                      : String.format(
                          Locale.ROOT,
                          "; %,d judgements fit no row any more, isnad judge lists them",
                          adrift)));
    }
    return ExitCode.OK;
  }

  private long reread(Ledger opened, String version, Clock clock, Progress progress)
      throws IOException {
    Reader present = reader.get();
    long read = 0;
    try (Batches<Reread> batches =
            new Batches<>(
                batch -> opened.reread(batch, version, clock.instant()),
                one -> one.reading().article().text().length());
        OrderedPipeline<Reread> pipeline = new OrderedPipeline<>(threads, batches::add)) {
      Optional<VersionId> after = Optional.empty();
      List<StoredVersion> next = opened.notReadBy(version, after, AT_ONCE);
      while (!next.isEmpty()) {
        for (StoredVersion one : next) {
          pipeline.give(
              () -> new Reread(one.id(), present.read(one.article())),
              one.article().text().length());
          progress.at(++read, read);
        }
        after = Optional.of(next.get(next.size() - 1).id());
        next = opened.notReadBy(version, after, AT_ONCE);
      }
      pipeline.drain();
      batches.flush();
    }
    return read;
  }
}
