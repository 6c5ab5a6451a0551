package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ledgers for tests of other packages, filled by the command itself. */
public final class Filled {
  private Filled() {}

  /**
   * Adds files to a ledger.
   *
   * @throws AssertionError where not all was kept
   */
  public static void with(Path ledger, Path... files) {
    List<String> arguments = new ArrayList<>(List.of("add", "--ledger", ledger.toString()));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    if (run.code() != ExitCode.OK) {
      throw new AssertionError(run.out() + run.err());
    }
  }
}
