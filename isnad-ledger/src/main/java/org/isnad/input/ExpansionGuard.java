package org.isnad.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops packed data that grow as no text does. */
final class ExpansionGuard extends FilterInputStream {
  /** Says that data grew too much. */
  static final class ExpansionException extends IOException {
    private static final long serialVersionUID = 1L;

    ExpansionException(long times) {
      super("expected text, which packs to a tenth, found data that grow " + times + " times");
    }
  }

  /** Less than this harms nobody. */
  private static final long HARMLESS = 1L << 26;

  /** Records of news pack to a tenth; even the same one over and over stays below this. */
  private static final long MOST_TIMES = 250;

  private final CountedStream packed;
  private long produced;

  ExpansionGuard(InputStream unpacked, CountedStream packed) {
    super(unpacked);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    check(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    check(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int read) throws IOException {
    produced += read;
    long times = produced / Math.max(1, packed.count());
    if (produced > HARMLESS && times > MOST_TIMES) {
      throw new ExpansionException(times);
    }
  }
}
