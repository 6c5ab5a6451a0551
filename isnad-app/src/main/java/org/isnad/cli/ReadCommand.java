package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.input.Articles;
import org.isnad.input.Defaults;
import org.isnad.input.HtmlPage;
import org.isnad.input.Input;
import org.isnad.input.InputKind;
import org.isnad.input.JsonLines;
import org.isnad.input.PlainText;
import org.isnad.page.PageReader;
import org.isnad.reading.Reader;
import org.isnad.show.Language;
import org.isnad.show.ReadingText;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad read}. */
@Command(
    name = "read",
    description = "Reads articles and tells what they give on someone's word.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all that was given was read",
      "1:some records were refused, the others were read",
      "2:the command line is wrong",
      "3:an input is missing, empty or broken; what came before is read",
      "4:the output cannot be written",
      "5:a defect of isnad"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad read --published 2027-02-14 examples/withdrawal.txt",
      "  isnad read --input jsonl archive.jsonl.gz > readings.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Reader> reader;
  private final Lazy<PageReader> pages = new Lazy<>(PageReader::new);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "What to read; - or nothing: standard input.",
      arity = "0..*")
  private List<String> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "text",
      description =
          "text: one article a file, its title in the first line; html: one page a file; jsonl: one"
              + " JSON record a line (id, publisher, published, title, text); each plain, gzip or"
              + " zstd. Default: text.")
  private InputKind kind;

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
      description =
          "When, as 2027-02-14 or 2027-02-14T08:30, where the input does not say. Without it"
              + " \"yesterday\" has no date.")
  private @Nullable Published published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text: for people; jsonl: one reading a line; json: indented, an array unless one text is"
              + " read. Default: text on a terminal, otherwise jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Labels of the text format, ar or en. Default: the locale's.")
  private @Nullable Language language;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; the file stands there only once it is complete.")
  private @Nullable File output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once; their order stays. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-record",
      paramLabel = "SIZE",
      defaultValue = "8M",
      converter = ByteSize.Converter.class,
      description = "The longest text or line that is read. Default: ${DEFAULT-VALUE}.")
  private ByteSize limit;

  ReadCommand(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "Expected at least one thread, found " + threads);
    }
    List<String> inputs = files.isEmpty() ? List.of(Input.STANDARD) : files;
    // Where the readings themselves go by on the screen, a bar would only break them.
    boolean bar = streams.terminals().err() && !isShown();
    Progress progress = new Progress(streams.err(), bar, System::nanoTime);
    progress.total(totalSize(inputs));
    Notes notes = new Notes(streams.err(), progress);
    if (streams.terminals().in() && inputs.contains(Input.STANDARD)) {
      notes.note("reading what you type; end with Ctrl-D");
    }
    try (Output out = output == null ? Output.to(streams.out()) : Output.to(output);
        ReadRun run = new ReadRun(reader.get(), layout(inputs), out, notes, progress, threads)) {
      run.read(inputs, this::open, streams);
      out.commit();
      return notes.close(run.count());
    } catch (IOException e) {
      return unwritable(e, notes);
    }
  }

  private Articles open(Input input) {
    Defaults defaults = new Defaults(publisher, published == null ? Published.UNKNOWN : published);
    return switch (kind) {
      case TEXT -> new PlainText(input, defaults, limit.bytes());
      case HTML -> new HtmlPage(input, defaults, limit.bytes(), pages.get());
      case JSONL -> new JsonLines(input, defaults, limit.bytes());
    };
  }

  private Layout layout(List<String> inputs) {
    boolean shown = isShown();
    Format chosen = format != null ? format : shown ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> Layout.lines();
      case JSON -> kind != InputKind.JSONL && inputs.size() == 1 ? Layout.object() : Layout.array();
      case TEXT ->
          Layout.text(
              new ReadingText(
                  language(), output == null && streams.isColourWanted(), streams.width()));
    };
  }

  /** Whether the readings go to a terminal. */
  private boolean isShown() {
    return streams.terminals().out() && output == null;
  }

  private Language language() {
    return language != null ? language : Language.of(streams.environment());
  }

  private static long totalSize(List<String> inputs) {
    long total = 0;
    for (String input : inputs) {
      long size = input.equals(Input.STANDARD) ? 0 : new File(input).length();
      if (size == 0) {
        return 0;
      }
      total += size;
    }
    return total;
  }

  private int unwritable(IOException e, Notes notes) {
    String message = String.valueOf(e.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("broken pipe") || lower.contains("pipe is being closed")) {
      // Whoever reads has seen enough, as in isnad read … | head.
      return ExitCode.OK;
    }
    notes.unwritable((output == null ? "standard output" : output) + ": cannot write: " + message);
    return ExitCode.UNWRITABLE;
  }
}
