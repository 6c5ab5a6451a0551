package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.input.Defaults;
import org.isnad.input.Input;
import org.isnad.input.InputKind;
import org.isnad.input.Sources;
import org.isnad.intake.Intake;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.reading.Reader;
import org.isnad.search.Indexing;
import org.isnad.search.SearchIndex;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad add}. */
@Command(
    name = "add",
    description = "Reads articles and keeps them, with their readings, in a ledger.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all that was given is kept",
      "1:some of it was refused, the rest is kept",
      "2:the command line is wrong",
      "3:the ledger cannot be opened",
      "4:the ledger or the report cannot be written; what was reported as added is kept",
      "5:a defect of isnad"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad add archive.jsonl.gz pages/ article.txt",
      "  isnad add --ledger ~/gazette --report refused.jsonl archive.jsonl.zst"
    })
final class AddCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Reader> reader;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "Text, HTML or JSON Lines, each plain, gzip or zstd; a folder of such; - for standard"
              + " input.")
  private List<String> sources = List.of();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description = "text, html or jsonl. Default: each source tells by itself.")
  private @Nullable InputKind kind;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Who printed it, where the input does not say.")
  private String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "When, as 2027-02-14 or 2027-02-14T08:30, where the input does not say.")
  private @Nullable Published published;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where to write what was refused: one JSON object a line.")
  private @Nullable File report;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell of each article once it is kept: outcome, id, where it came from.")
  private boolean verbose;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-record",
      paramLabel = "SIZE",
      defaultValue = "8M",
      converter = ByteSize.Converter.class,
      description = "The longest text, page or line that is read. Default: ${DEFAULT-VALUE}.")
  private ByteSize limit;

  AddCommand(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "Expected at least one thread, found " + threads);
    }
    Progress progress = new Progress(streams.err(), streams.terminals().err(), System::nanoTime);
    progress.total(Sources.total(sources));
    Notes notes = new Notes(streams.err(), progress);
    Clock clock = Clock.systemUTC();
    try (Ledger opened = ledger.create(streams.environment(), clock.instant());
        SearchIndex index = ledger.index(streams.environment());
        Indexing indexing = index.begin(opened).orElse(null);
        AddReport refusals = report == null ? AddReport.none() : AddReport.to(report)) {
      return add(opened, Optional.ofNullable(indexing), clock, notes, progress, refusals);
    } catch (IOException e) {
      notes.unwritable((report == null ? "input" : report) + ": " + e.getMessage());
      return notes.end(0);
    }
  }

  private int add(
      Ledger opened,
      Optional<Indexing> indexing,
      Clock clock,
      Notes notes,
      Progress progress,
      AddReport refusals)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter told = verbose ? out : new PrintWriter(Writer.nullWriter());
    Defaults defaults = new Defaults(publisher, published == null ? Published.UNKNOWN : published);
    Sources.Options options =
        new Sources.Options(Optional.ofNullable(kind), defaults, limit.bytes());
    AddTelling telling = new AddTelling(notes, progress, refusals, told);
    Intake.Into into = new Intake.Into(opened, reader.get(), ReaderVersion.present());
    try (Sources all = new Sources(sources, streams.in(), options, notes::note);
        Intake intake = new Intake(into, indexing, clock, telling, threads)) {
      boolean whole = false;
      try {
        intake.add(all, sources.contains(Input.STANDARD));
        whole = true;
      } catch (LedgerException e) {
        notes.unwritable(e.getMessage() + "; what is counted here is kept, nothing else is");
      }
      int code = notes.end(telling.kept());
      out.println(telling.summary() + (whole ? "" : "; not finished"));
      return code;
    }
  }
}
