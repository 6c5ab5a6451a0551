package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.catalog.Catalog;
import org.isnad.access.Role;
import org.isnad.server.Server;
import org.isnad.server.Visitor;
import org.isnad.show.Visible;
import org.isnad.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the pages of a ledger, for a browser. */
@Command(
    name = "serve",
    description = "Opens the ledger to browsers and programs on this machine, until it is stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  isnad serve --port 7474"})
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

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

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (Catalog catalog = OpenLedger.at(ledger, streams)) {
      Web web = new Web(catalog, Clock.systemUTC());
      Visitor local = new Visitor(Deciders.of(null, streams.environment()), Role.ADMINISTRATOR, "");
      try (Server server = new Server(List.of(web), local, web, web, e -> defect(err, e))) {
        serve(server);
      }
      return ExitCode.OK;
    }
  }

  private void serve(Server server) throws InterruptedException {
    int at = server.start(host, port);
    PrintWriter out = spec.commandLine().getOut();
    out.println("http://" + host + ':' + at + '/');
    out.flush();
    new CountDownLatch(1).await();
  }

  private static void defect(PrintWriter err, Exception e) {
    err.println("isnad: a defect of isnad, please report it: " + Visible.of(String.valueOf(e)));
    e.printStackTrace(err);
    err.flush();
  }
}
