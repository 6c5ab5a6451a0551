package org.isnad.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.isnad.access.Account;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad account}: who may use a ledger from another machine. */
final class AccountCommand {
  private AccountCommand() {}

  /** The command with all that can be done. */
  static CommandLine of(Streams streams) {
    return new CommandLine(new All())
        .addSubcommand(new Add(streams))
        .addSubcommand(new ListAll(streams))
        .addSubcommand(new Remove(streams))
        .addSubcommand(new Token(streams));
  }

  /** Without a word what to do. */
  @Command(
      name = "account",
      description = "Keeps who may use a ledger from another machine, and what they may do.",
      mixinStandardHelpOptions = true,
      versionProvider = BuildVersion.class,
      footerHeading = "%nExample:%n",
      footer = {
        "  isnad account add ليلى --role editor",
        "  isnad account token archive --role reader"
      })
  static final class All implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(
          spec.commandLine(), "Expected what to do, such as add, found nothing");
    }
  }

  /** What each needs. */
  abstract static class Action implements Callable<Integer> {
    final Streams streams;

    @Spec CommandSpec spec;
    @Mixin LedgerOption ledger;

    Action(Streams streams) {
      this.streams = streams;
    }

    abstract void run(Accounts accounts, PrintWriter out) throws IOException;

    @Override
    public Integer call() throws IOException {
      try {
        PrintWriter out = spec.commandLine().getOut();
        run(new Accounts(ledger.accounts(streams.environment())), out);
        out.flush();
        return ExitCode.OK;
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** What lets somebody in. */
  private abstract static class Granting extends Action {
    @Parameters(paramLabel = "NAME", description = "As judgements keep it.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "reader",
        description = "reader, editor or administrator. Default: ${DEFAULT-VALUE}.")
    private Role role;

    Granting(Streams streams) {
      super(streams);
    }

    @Override
    final void run(Accounts accounts, PrintWriter out) throws IOException {
      grant(accounts, name, role, out);
    }

    abstract void grant(Accounts accounts, String name, Role role, PrintWriter out)
        throws IOException;
  }

  /** Adds. */
  @Command(
      name = "add",
      description = {
        "Adds somebody, or changes their password and role.",
        "The password is asked for, or is the first line of standard input; it is no argument,"
            + " which others on this machine could see."
      },
      mixinStandardHelpOptions = true,
      versionProvider = BuildVersion.class,
      sortOptions = false)
  static final class Add extends Granting {
    Add(Streams streams) {
      super(streams);
    }

    @Override
    void grant(Accounts accounts, String name, Role role, PrintWriter out) throws IOException {
      accounts.add(name, role, password(), Instant.now());
      out.println(name + ' ' + role.code());
    }

    private String password() throws IOException {
      Console console = streams.terminals().in() ? System.console() : null;
      if (console != null) {
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Once more: ");
        if (first == null || !Arrays.equals(first, second)) {
          throw new IllegalArgumentException("expected the same password twice, found two");
        }
        return new String(first);
      }
      String line =
          new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))
              .readLine();
      if (line == null) {
        throw new IllegalArgumentException("expected a password on standard input, found nothing");
      }
      return line;
    }
  }

  /** Lists. */
  @Command(
      name = "list",
      description = "Lists who may come in: how, name, role, since when.",
      mixinStandardHelpOptions = true,
      versionProvider = BuildVersion.class)
  static final class ListAll extends Action {
    ListAll(Streams streams) {
      super(streams);
    }

    @Override
    void run(Accounts accounts, PrintWriter out) {
      for (Account one : accounts.all()) {
        String kind = one.kind() == Account.Kind.PERSON ? "password" : "token";
        out.println(kind + ' ' + one.name() + ' ' + one.role().code() + ' ' + one.added());
      }
    }
  }

  /** Removes. */
  @Command(
      name = "remove",
      description =
          "Removes somebody with all tokens of the name; a server that runs knows at once.",
      mixinStandardHelpOptions = true,
      versionProvider = BuildVersion.class)
  static final class Remove extends Action {
    @Parameters(paramLabel = "NAME", description = "Who.")
    private String name = "";

    Remove(Streams streams) {
      super(streams);
    }

    @Override
    void run(Accounts accounts, PrintWriter out) {
      accounts.remove(name);
      out.println("removed " + name);
    }
  }

  /** Makes a token. */
  @Command(
      name = "token",
      description = "Makes a token for a program, and prints it; it is kept nowhere else.",
      mixinStandardHelpOptions = true,
      versionProvider = BuildVersion.class,
      sortOptions = false)
  static final class Token extends Granting {
    Token(Streams streams) {
      super(streams);
    }

    @Override
    void grant(Accounts accounts, String name, Role role, PrintWriter out) {
      out.println(accounts.addToken(name, role, Instant.now()));
    }
  }
}
