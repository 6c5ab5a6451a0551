package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import org.isnad.show.HitText;
import org.isnad.show.Language;
import org.isnad.show.ReadingText;
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
    return new HitText(language(streams), streams.isColourWanted(), streams.width());
  }

  HitWriter writer(Streams streams) {
    return switch (format(streams)) {
      case TEXT -> new TextHits(streams.out(), surface(streams));
      case JSONL -> new JsonHits(streams.out());
      case CSV -> new CsvHits(streams.out());
    };
  }

  /** Rows of plain columns. */
  RowWriter rows(Streams streams, List<String> columns) throws IOException {
    return switch (format(streams)) {
      case TEXT -> RowWriter.text(streams.out(), surface(streams), columns);
      case JSONL -> RowWriter.json(streams.out(), columns);
      case CSV -> RowWriter.csv(streams.out(), columns);
    };
  }

  /** Whole readings for people. */
  ReadingText reading(Streams streams) {
    return new ReadingText(language(streams), streams.isColourWanted(), streams.width());
  }

  private Language language(Streams streams) {
    return language != null ? language : Language.of(streams.environment());
  }
}
