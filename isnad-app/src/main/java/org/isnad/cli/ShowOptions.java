package org.isnad.cli;

import org.isnad.show.HitText;
import org.isnad.show.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How rows are shown; mixed into each command that lists some. */
final class ShowOptions {
  /** How rows can stand in an output. */
  enum RowFormat {
    /** For people. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** Comma-separated values with a head line (RFC 4180). */
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text: for people; jsonl; csv. Default: text on a terminal, otherwise jsonl.")
  private @Nullable RowFormat format;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Labels of the text format, ar or en. Default: the locale's.")
  private @Nullable Language language;

  ShowOptions() {}

  RowFormat format(Streams streams) {
    boolean terminal = streams.terminals().out();
    return format != null ? format : terminal ? RowFormat.TEXT : RowFormat.JSONL;
  }

  HitText surface(Streams streams) {
    Language chosen = language != null ? language : Language.of(streams.environment());
    return new HitText(chosen, streams.isColourWanted(), streams.width());
  }

  HitWriter writer(Streams streams) {
    return switch (format(streams)) {
      case TEXT -> new TextHits(streams.out(), surface(streams));
      case JSONL -> new JsonHits(streams.out());
      case CSV -> new CsvHits(streams.out());
    };
  }
}
