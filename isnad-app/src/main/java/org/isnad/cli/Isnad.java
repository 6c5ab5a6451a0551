package org.isnad.cli;

import java.util.function.Supplier;
import org.isnad.access.Role;
import org.isnad.input.InputKind;
import org.isnad.ledger.LedgerException;
import org.isnad.reading.Reader;
import org.isnad.search.SearchRequest;
import org.isnad.show.Language;
import org.isnad.show.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code isnad}. */
@Command(
    name = "isnad",
    description = "Reads Arabic news: who said what, on whose word, how sure they were.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad read --published 2027-02-14 examples/withdrawal.txt",
      "",
      "isnad COMMAND --help tells more of a command."
    })
public final class Isnad implements Runnable {

  @Spec private CommandSpec spec;

  Isnad() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments of the command line
   */
  public static void main(String[] args) {
    System.exit(command(Streams.ofProcess(), Reader::arabic).execute(args));
  }

  /** The whole command line over these streams; the reader is made only where it is needed. */
  static CommandLine command(Streams streams, Supplier<Reader> reader) {
    CommandLine command =
        new CommandLine(new Isnad())
            .addSubcommand(new ReadCommand(streams, reader))
            .addSubcommand(new AddCommand(streams, reader))
            .addSubcommand(new JudgeCommand(streams))
            .addSubcommand(new RereadCommand(streams, reader))
            .addSubcommand(new VerifyCommand(streams))
            .addSubcommand(new BackupCommand(streams))
            .addSubcommand(new FindCommand(streams))
            .addSubcommand(new ShowCommand(streams))
            .addSubcommand(new SourcesCommand(streams))
            .addSubcommand(new OutletsCommand(streams))
            .addSubcommand(new DemoCommand(streams, reader))
            .addSubcommand(new ServeCommand(streams, reader))
            .addSubcommand(AccountCommand.of(streams))
            .addSubcommand(new CompletionCommand());
    return command
        .registerConverter(Format.class, new Choice<>(Format.class))
        .registerConverter(InputKind.class, new Choice<>(InputKind.class))
        .registerConverter(Language.class, new Choice<>(Language.class))
        .registerConverter(ShowOptions.RowFormat.class, new Choice<>(ShowOptions.RowFormat.class))
        .registerConverter(SearchRequest.Order.class, new Choice<>(SearchRequest.Order.class))
        .registerConverter(Role.class, new Choice<>(Role.class))
        .registerConverter(
            CompletionCommand.Shell.class, new Choice<>(CompletionCommand.Shell.class))
        .setParameterExceptionHandler(Isnad::misused)
        .setOut(streams.writer())
        .setErr(streams.err())
        .setExecutionExceptionHandler(Isnad::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Expected a command, such as read");
  }

  private static int misused(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    e.getCommandLine().getErr().println("isnad: " + Visible.of(String.valueOf(e.getMessage())));
    e.getCommandLine().getErr().println("isnad: " + command + " --help tells the options");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof LedgerException failure) {
      command.getErr().println("isnad: " + Visible.of(String.valueOf(e.getMessage())));
      return switch (failure.reason()) {
        case BUSY, FULL -> ExitCode.UNWRITABLE;
        case NEWER, UNREACHABLE, DAMAGED -> ExitCode.UNREADABLE;
      };
    }
    command.getErr().println("isnad: a defect of isnad, please report it: " + e);
    e.printStackTrace(command.getErr());
    return ExitCode.DEFECT;
  }
}
