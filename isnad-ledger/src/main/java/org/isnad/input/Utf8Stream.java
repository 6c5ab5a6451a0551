package org.isnad.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of another encoding as those of UTF-8, so that lines can be told apart by bytes. */
final class Utf8Stream extends InputStream {
  private final Reader characters;
  private final char[] chunk = new char[1 << 13];
  private int held;
  private byte[] encoded = new byte[0];
  private int at;

  Utf8Stream(InputStream in, Charset charset) {
    characters = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == encoded.length && !fill()) {
      return -1;
    }
    int given = Math.min(length, encoded.length - at);
    System.arraycopy(encoded, at, into, from, given);
    at += given;
    return given;
  }

  @Override
  public int available() throws IOException {
    int rest = encoded.length - at;
    return rest > 0 ? rest : characters.ready() ? 1 : 0;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }

  private boolean fill() throws IOException {
    int read = characters.read(chunk, held, chunk.length - held);
    int size = held + Math.max(read, 0);
    if (size == 0) {
      return false;
    }
    // Half a pair waits for its other half, unless there is none.
    held = read > 0 && size > 1 && Character.isHighSurrogate(chunk[size - 1]) ? 1 : 0;
    encoded = new String(chunk, 0, size - held).getBytes(StandardCharsets.UTF_8);
    chunk[0] = chunk[size - 1];
    at = 0;
    return true;
  }
}
