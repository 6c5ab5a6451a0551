package org.isnad.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.SourceCount;
import org.isnad.ledger.SourceKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad sources}: who stands at the roots of claims, and how often where. */
@Command(
    name = "sources",
    description = {
      "Lists the sources of the ledger by how many claims stand on them, and in which papers.",
      "With --join or --part: keeps that two keys are one source, or are not."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad sources --kind unnamed-group --limit 10",
      "  isnad sources --join \"person:سراج القنديلي\" --into \"person:القنديلي\" --why \"same man\""
    })
final class SourcesCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private ShowOptions show;

  @Option(names = "--kind", paramLabel = "KIND", description = "Only sources of this kind.")
  private @Nullable String kind;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Only claims that it printed.")
  private @Nullable String publisher;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "So many at most. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--join", paramLabel = "KEY", description = "A source that counts under another.")
  private @Nullable String joined;

  @Option(names = "--into", paramLabel = "KEY", description = "The other.")
  private @Nullable String into;

  @Option(names = "--part", paramLabel = "KEY", description = "A source to count by itself again.")
  private @Nullable String parted;

  @Option(names = "--who", paramLabel = "NAME", description = "Who decides. Default: the user.")
  private @Nullable String who;

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reasons.")
  private String why;

  SourcesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Instant now = Instant.now();
    try (Ledger open = ledger.open(streams.environment(), now)) {
      if (joined != null || parted != null) {
        decide(open, now);
      } else {
        list(open);
      }
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void decide(Ledger open, Instant now) {
    Decision decision = new Decision(Deciders.of(who, streams.environment()), why, now);
    if (joined != null) {
      if (into == null) {
        throw new IllegalArgumentException("expected --into with --join, found none");
      }
      open.join(new SourceKey(joined), new SourceKey(into), decision);
    }
    if (parted != null) {
      open.part(new SourceKey(parted), decision);
    }
  }

  private void list(Ledger open) throws IOException {
    Map<SourceKey, List<SourceCount>> bySource = new LinkedHashMap<>();
    for (SourceCount count : open.sourceCounts()) {
      boolean wanted =
          (kind == null || count.kind().code().equals(kind))
              && (publisher == null || count.publisher().equals(publisher));
      if (wanted) {
        bySource.computeIfAbsent(count.source(), any -> new ArrayList<>()).add(count);
      }
    }
    List<List<SourceCount>> sources = new ArrayList<>(bySource.values());
    sources.sort(Comparator.comparingLong(SourcesCommand::claims).reversed());
    RowWriter out = show.rows(streams, List.of("claims", "source", "kind", "key", "publishers"));
    for (List<SourceCount> counts : sources.subList(0, Math.min(limit, sources.size()))) {
      counts.sort(Comparator.comparingLong(SourceCount::claims).reversed());
      SourceCount first = counts.get(0);
      out.row(
          List.of(
              claims(counts),
              first.name(),
              first.kind().code(),
              first.source().key(),
              publishers(counts)));
    }
    out.end();
  }

  private static String publishers(List<SourceCount> counts) {
    List<String> all = new ArrayList<>();
    counts.forEach(count -> all.add(count.publisher() + " " + count.claims()));
    return String.join("; ", all);
  }

  private static long claims(List<SourceCount> counts) {
    return counts.stream().mapToLong(SourceCount::claims).sum();
  }
}
