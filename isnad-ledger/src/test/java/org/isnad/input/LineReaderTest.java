package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.input.LineReader.Line;
import org.isnad.input.LineReader.State;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void linesAreNumberedFromOneAndKeepTheirReturns() throws IOException {
    assertThat(all("أ\r\n\nب", 100)).containsExactly("1 WHOLE أ\r", "2 WHOLE ", "3 WHOLE ب");
  }

  @Test
  void nothingHasNoLine() throws IOException {
    assertThat(all("", 100)).isEmpty();
  }

  @Test
  void lastLineEndBeginsNoLine() throws IOException {
    assertThat(all("a\n", 100)).containsExactly("1 WHOLE a");
  }

  @Test
  void lineBeyondTheLimitIsPassedOverAndTheNextIsRead() throws IOException {
    assertThat(all("aaaa\nbbbbb\ncccc", 4))
        .containsExactly("1 WHOLE aaaa", "2 TOO_LONG ", "3 WHOLE cccc");
  }

  @Test
  void longLineTakesNoMoreMemoryThanTheLimit() throws IOException {
    long length = 3_000_000_000L;
    LineReader lines = new LineReader(new SequenceInputStream(zeros(length), stream("\nb")), 1000);
    Line line = lines.next().orElseThrow();
    assertThat(line.state()).isEqualTo(State.TOO_LONG);
    assertThat(line.length()).isEqualTo(length);
    assertThat(lines.next().orElseThrow().bytes()).asString().isEqualTo("b");
  }

  @Test
  void whatCameBeforeABreakIsKept() throws IOException {
    LineReader lines = new LineReader(new SequenceInputStream(stream("a\nb"), broken()), 100);
    assertThat(lines.next().orElseThrow().state()).isEqualTo(State.WHOLE);
    assertThat(lines.next().orElseThrow().state()).isEqualTo(State.CUT);
    assertThatThrownBy(lines::next).isInstanceOf(EOFException.class);
  }

  @Test
  void breakAtALineEndCutsNothing() throws IOException {
    LineReader lines = new LineReader(new SequenceInputStream(stream("a\n"), broken()), 100);
    assertThat(lines.next().orElseThrow().state()).isEqualTo(State.WHOLE);
    assertThatThrownBy(lines::next).isInstanceOf(EOFException.class);
  }

  private static List<String> all(String text, int limit) throws IOException {
    LineReader lines = new LineReader(stream(text), limit);
    List<String> all = new ArrayList<>();
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      String words = new String(line.get().bytes(), StandardCharsets.UTF_8);
      all.add(line.get().number() + " " + line.get().state() + " " + words);
    }
    return all;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new EOFException("no more");
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return read();
      }
    };
  }

  private static InputStream zeros(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int given = (int) Math.min(left, length);
        left -= given;
        return given == 0 ? -1 : given;
      }
    };
  }
}
