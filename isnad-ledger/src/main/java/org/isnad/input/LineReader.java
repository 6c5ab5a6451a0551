package org.isnad.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines, each in memory only as far as a limit. Not thread-safe. */
final class LineReader {
  /** How a line came. */
  enum State {
    /** With its line end, or as the last of the stream. */
    WHOLE,
    /** Longer than the limit; its bytes were passed over. */
    TOO_LONG,
    /** The stream broke within it. */
    CUT
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without its line end; none where it was too long
   * @param length how many bytes it has in the stream
   * @param state how it came
   */
  // The bytes are handed over and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Line(long number, byte[] bytes, long length, State state) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int size;
  private long length;
  private long number;
  private Optional<IOException> broken = Optional.empty();

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * The next line; empty after the last. Where the stream broke, the line before it comes first.
   */
  Optional<Line> next() throws IOException {
    size = 0;
    length = 0;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      ended = take();
    }
    if (!ended && length == 0) {
      if (broken.isPresent()) {
        throw broken.get();
      }
      return Optional.empty();
    }
    number++;
    State state = broken.isPresent() && !ended ? State.CUT : State.WHOLE;
    if (length > limit) {
      // The room that a long line took is given back.
      line = new byte[1 << 12];
      return Optional.of(new Line(number, new byte[0], length, State.TOO_LONG));
    }
    return Optional.of(new Line(number, Arrays.copyOf(line, size), length, state));
  }

  /** Takes what the buffer holds of the line; whether its end was there. */
  private boolean take() {
    int from = at;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    int taken = at - from;
    length += taken;
    if (length <= limit) {
      if (size + taken > line.length) {
        line = Arrays.copyOf(line, Math.max(size + taken, (int) Math.min(limit, line.length * 2L)));
      }
      System.arraycopy(buffer, from, line, size, taken);
      size += taken;
    }
    if (at < end) {
      at++;
      return true;
    }
    return false;
  }

  private boolean fill() {
    if (broken.isPresent()) {
      return false;
    }
    try {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      return end > 0;
    } catch (IOException e) {
      broken = Optional.of(e);
      end = 0;
      return false;
    }
  }
}
