package org.isnad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.catalog.Catalog;
import org.isnad.web.Site;
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
    try (Catalog catalog = OpenLedger.at(ledger, streams);
        Site site = new Site(catalog)) {
      int at = site.start(host, port);
      PrintWriter out = spec.commandLine().getOut();
      out.println("http://" + host + ':' + at + '/');
      out.flush();
      new CountDownLatch(1).await();
      return ExitCode.OK;
    }
  }
}
