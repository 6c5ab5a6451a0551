package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
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

  private static final String COMPLETION = "completion";

  @Spec private CommandSpec spec;

  Isnad() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments of the command line
   */
  public static void main(String[] args) {
    System.exit(command(Streams.ofProcess(), Reader::arabic, args).execute(args));
  }

  /**
   * The command line over these streams; the reader is made only where it is needed. Of the
   * subcommands only the one that is asked for is made: to look at the options of all of them takes
   * a quarter of a second. Whoever asks for none, or for the words that complete them, gets all.
   */
  static CommandLine command(Streams streams, Supplier<Reader> reader, String... args) {
    CommandLine command = new CommandLine(new Isnad());
    Map<String, Supplier<Object>> all = subcommands(streams, reader);
    Supplier<Object> asked = args.length == 0 ? null : all.get(args[0]);
    if (asked == null || args[0].equals(COMPLETION)) {
      all.values().forEach(one -> command.addSubcommand(one.get()));
    } else {
      command.addSubcommand(asked.get());
    }
    return configured(command, streams);
  }

  private static Map<String, Supplier<Object>> subcommands(
      Streams streams, Supplier<Reader> reader) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("read", () -> new ReadCommand(streams, reader));
    all.put("add", () -> new AddCommand(streams, reader));
    all.put("judge", () -> new JudgeCommand(streams));
    all.put("reread", () -> new RereadCommand(streams, reader));
    all.put("verify", () -> new VerifyCommand(streams));
    all.put("backup", () -> new BackupCommand(streams));
    all.put("find", () -> new FindCommand(streams));
    all.put("show", () -> new ShowCommand(streams));
    all.put("sources", () -> new SourcesCommand(streams));
    all.put("outlets", () -> new OutletsCommand(streams));
    all.put("demo", () -> new DemoCommand(streams, reader));
    all.put("serve", () -> new ServeCommand(streams, reader));
    all.put("account", () -> AccountCommand.of(streams));
    all.put(COMPLETION, CompletionCommand::new);
    return all;
  }

  private static CommandLine configured(CommandLine command, Streams streams) {
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
