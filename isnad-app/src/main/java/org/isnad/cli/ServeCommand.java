package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.access.Accounts;
import org.isnad.catalog.Catalog;
import org.isnad.reading.Reader;
import org.isnad.server.Access;
import org.isnad.server.AccountAccess;
import org.isnad.server.Limits;
import org.isnad.server.LocalAccess;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the pages of a ledger, for a browser. */
@Command(
    name = "serve",
    description = {
      "Opens the ledger to browsers and programs, until it is stopped.",
      "On this machine's own address whoever comes is its user, unless there are accounts; on any"
          + " other address there must be accounts or tokens (isnad account)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  isnad serve --port 7474"})
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Reader> reader;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Where to listen. Default: ${DEFAULT-VALUE}.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7474",
      description = "Where to listen; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name that browsers know this server by. May be given again.")
  private List<String> names = List.of();

  @Option(
      names = "--proxy",
      description =
          "A proxy stands before it that speaks HTTPS and tells X-Forwarded-For. Needs accounts.")
  private boolean proxy;

  ServeCommand(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Accounts accounts = new Accounts(ledger.accounts(streams.environment()));
    Hosts hosts = hosts();
    boolean open = !hosts.isLocal() || proxy;
    if (open && accounts.all().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Expected an account or token, so that not everybody may come in, found none;"
              + " isnad account add NAME makes one");
    }
    if (open && !proxy) {
      err.println("isnad: passwords, tokens and pages travel unencrypted; --proxy tells more");
    }
    Access access =
        accounts.all().isEmpty()
            ? new LocalAccess(Deciders.of(null, streams.environment()))
            : new AccountAccess(accounts, Clock.systemUTC(), proxy);
    Settings settings = new Settings(hosts.names(), proxy, Limits.USUAL);
    Thread preparing = new Thread(Server::prepare, "isnad-preparing");
    preparing.setDaemon(true);
    preparing.start();
    try (Catalog catalog = OpenLedger.at(ledger, streams);
        Served served = new Served(catalog, reader, settings, access, Clock.systemUTC(), err)) {
      served.answer(host, port, spec.commandLine().getOut());
      return ExitCode.OK;
    }
  }

  private Hosts hosts() {
    try {
      return Hosts.of(host, names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
