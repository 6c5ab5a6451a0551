package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code isnad}. */
@Command(
    name = "isnad",
    description = "Reads Arabic news: who said what, on whose word, how sure they were.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class)
public final class Isnad implements Runnable {

  @Spec private CommandSpec spec;

  Isnad() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments of the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Isnad()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing a command; see isnad --help");
  }
}
