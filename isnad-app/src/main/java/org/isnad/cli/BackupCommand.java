package org.isnad.cli;

import java.io.File;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad backup}. */
@Command(
    name = "backup",
    description = {
      "Copies a ledger as it is at one moment into a new file, while others go on adding.",
      "The file is a SQLite database, whatever keeps the ledger; as ledger.db in a folder of its"
          + " own it is a ledger again."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class)
final class BackupCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
  private File file;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.open(streams.environment(), Instant.now())) {
      opened.backup(file.toPath());
    }
    spec.commandLine().getOut().println(file + ": " + file.length() + " bytes");
    return ExitCode.OK;
  }
}
