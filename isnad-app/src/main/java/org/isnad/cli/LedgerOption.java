package org.isnad.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.search.SearchIndex;
import org.isnad.store.Ledgers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which ledger a command is about; mixed into each that needs one. */
final class LedgerOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "WHERE",
      description =
          "The ledger: a folder, or postgresql://user:password@host/database. Default:"
              + " $ISNAD_LEDGER, else a folder among the user's data.")
  private @Nullable String where;

  LedgerOption() {}

  /** Opens the ledger, and makes it where it is missing. */
  Ledger create(Map<String, String> environment, Instant now) {
    return Ledgers.create(address(environment), now);
  }

  /** Opens the ledger that is there. */
  Ledger open(Map<String, String> environment, Instant now) {
    return Ledgers.open(address(environment), now);
  }

  /** The index of the ledger: in its folder, or for one on a server among the user's data. */
  SearchIndex index(Map<String, String> environment) {
    return SearchIndex.open(beside(environment, "index", ""));
  }

  /** Who may use the ledger from another machine: a file beside the index. */
  Path accounts(Map<String, String> environment) {
    return beside(environment, "accounts", ".tsv");
  }

  private Path beside(Map<String, String> environment, String what, String ending) {
    LedgerAddress address = address(environment);
    if (address instanceof LedgerAddress.Folder folder) {
      return folder.path().resolve(what + ending);
    }
    String name = what + '-' + Integer.toHexString(address.toString().hashCode()) + ending;
    return userData(environment).resolve("isnad").resolve(name);
  }

  LedgerAddress address(Map<String, String> environment) {
    String told = where != null ? where : environment.getOrDefault("ISNAD_LEDGER", "");
    try {
      return told.isBlank()
          ? new LedgerAddress.Folder(userData(environment).resolve("isnad"))
          : LedgerAddress.parse(told);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "Expected a folder or postgresql://…, found " + told);
    }
  }

  /** Where programs keep what belongs to their user. */
  private static Path userData(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Path.of(environment.getOrDefault("LOCALAPPDATA", home));
    }
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support");
    }
    String told = environment.getOrDefault("XDG_DATA_HOME", "");
    return told.isEmpty() ? Path.of(home, ".local", "share") : Path.of(told);
  }
}
