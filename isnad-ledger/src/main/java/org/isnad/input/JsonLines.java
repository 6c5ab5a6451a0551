package org.isnad.input;

import java.io.IOException;
import java.util.Optional;
import org.isnad.ledger.Origin;

/** The records of an input, one JSON object a line. Empty lines are passed over. */
public final class JsonLines implements Articles {
  private final Input input;
  private final LineReader lines;
  private final RecordParser parser;
  private final int limit;

  /**
   * The records of this input.
   *
   * @param input opened; closed with this
   * @param defaults what holds where a record does not say it
   * @param limit the longest line in bytes
   */
  public JsonLines(Input input, Defaults defaults, int limit) {
    this.input = input;
    this.limit = limit;
    lines = new LineReader(input.bytes(), limit);
    parser = new RecordParser(defaults);
  }

  @Override
  public Optional<RawArticle> next() throws UnreadableException {
    try {
      Optional<LineReader.Line> line = lines.next();
      while (line.isPresent() && isBlank(line.get())) {
        line = lines.next();
      }
      return line.map(this::raw);
    } catch (IOException e) {
      throw new UnreadableException(
          input.name(), Packing.fault(e), Packing.failure(e) + "; the lines before it are read");
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private RawArticle raw(LineReader.Line line) {
    Origin origin = new Origin(input.name(), line.number());
    return switch (line.state()) {
      case WHOLE -> new SoundRecord(origin, line.bytes(), parser);
      case CUT -> new CutRecord(new SoundRecord(origin, line.bytes(), parser));
      case TOO_LONG -> new LongRecord(origin, line.length(), limit);
    };
  }

  private static boolean isBlank(LineReader.Line line) {
    if (line.state() == LineReader.State.TOO_LONG) {
      return false;
    }
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** A line as it should be. */
  // The bytes are handed over and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record SoundRecord(Origin origin, byte[] bytes, RecordParser parser)
      implements RawArticle {
    @Override
    public int size() {
      return bytes.length;
    }

    @Override
    public Parsed parse() throws RefusedException {
      return parser.parse(origin, bytes);
    }
  }

  /** The last line of a stream that broke: an article only where nothing of it is missing. */
  private record CutRecord(SoundRecord record) implements RawArticle {
    @Override
    public Origin origin() {
      return record.origin();
    }

    @Override
    public int size() {
      return record.size();
    }

    @Override
    public Parsed parse() throws RefusedException {
      try {
        return record.parse();
      } catch (RefusedException e) {
        throw new RefusedException(
            origin(),
            Fault.DAMAGED,
            "expected a whole line, found one cut off by the end of the data");
      }
    }
  }

  /** A line beyond the limit. */
  private record LongRecord(Origin origin, long length, int limit) implements RawArticle {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public Parsed parse() throws RefusedException {
      throw new RefusedException(
          origin,
          Fault.TOO_LONG,
          "expected a line of at most " + limit + " bytes, found " + length);
    }
  }
}
