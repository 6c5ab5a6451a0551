package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.ledger.Correction;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.show.Isolate;
import org.isnad.show.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad judge}. */
@Command(
    name = "judge",
    description = {
      "Keeps what you decide about a row of a ledger, beside it and never over it.",
      "Without ID: lists all judgements, and says which fit no row any more."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad judge 17.120 confirm --why \"heard the recording\"",
      "  isnad judge 17.120 correct act=pledges certainty=possible",
      "  isnad judge 17.t88 reject"
    })
final class JudgeCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The row.")
  private @Nullable String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VERDICT",
      description = "confirm, correct or reject.")
  private @Nullable String verdict;

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "COLUMN=VALUE",
      description =
          "What is right instead, for a claim: act, certainty, form, polarity; source and kind of"
              + " the root of its chain.")
  private List<String> fields = List.of();

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides. Default: $ISNAD_WHO, else the user's name.")
  private @Nullable String who;

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reasons.")
  private String why;

  JudgeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Instant now = Instant.now();
    try (Ledger opened = ledger.open(streams.environment(), now)) {
      if (id == null) {
        list(opened);
      } else {
        judge(opened, now, id);
      }
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void judge(Ledger opened, Instant now, String written) {
    RowId wanted = RowId.parse(written);
    Verdict chosen = Verdict.of(verdict == null ? "nothing" : verdict);
    StoredReading reading =
        opened
            .reading(wanted.version())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected an article of the ledger, found " + wanted.version()));
    Row row =
        reading
            .row(wanted)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a row of article " + wanted.version() + ", found " + written));
    Decision decision = new Decision(Deciders.of(who, streams.environment()), why, now);
    Judgement made = opened.judge(row, chosen, correction(), decision);
    PrintWriter out = spec.commandLine().getOut();
    out.println(line(made, written, words(reading, made)));
  }

  private Map<String, String> correction() {
    Map<String, String> correction = new LinkedHashMap<>();
    for (String field : fields) {
      int equals = field.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "expected COLUMN=VALUE with one of "
                + String.join(", ", Correction.OF_CLAIM)
                + "; found "
                + field);
      }
      correction.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return correction;
  }

  private void list(Ledger opened) {
    PrintWriter out = spec.commandLine().getOut();
    for (Judgement judgement : opened.judgements()) {
      StoredReading reading = opened.reading(judgement.version()).orElseThrow();
      String row =
          reading.rows().stream()
              .filter(judgement::fits)
              .map(found -> found.id().toString())
              .findFirst()
              .orElse(judgement.version() + " (fits no " + judgement.kind().code() + " any more)");
      out.println(line(judgement, row, words(reading, judgement)));
    }
  }

  private static String words(StoredReading reading, Judgement judgement) {
    String text = reading.version().article().text();
    return judgement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  private static String line(Judgement judgement, String row, String words) {
    String correction =
        new TreeMap<>(judgement.correction())
            .entrySet().stream()
                .map(field -> ' ' + field.getKey() + '=' + field.getValue())
                .collect(Collectors.joining());
    Decision decision = judgement.decision();
    String reason = decision.why().isEmpty() ? "" : " (" + decision.why() + ")";
    return row
        + ' '
        + judgement.verdict().code()
        + Visible.of(correction)
        + " by "
        + Visible.of(decision.who())
        + ' '
        + decision.when()
        + Visible.of(reason)
        + ": "
        + Isolate.own(Visible.of(words));
  }
}
