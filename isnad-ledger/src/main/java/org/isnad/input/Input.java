package org.isnad.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a file or of standard input: unpacked where they begin as gzip or zstd does, turned
 * into UTF-8 where they begin as UTF-16 or UTF-32 does.
 */
public final class Input implements AutoCloseable {
  /** What stands for standard input on a command line. */
  public static final String STANDARD = "-";

  private static final int HEAD = 512;
  private static final int SNIFFED = 1 << 13;

  private final String name;
  private final CountedStream counted;
  private final InputStream bytes;
  private final Optional<String> note;

  private Input(String name, CountedStream counted, InputStream bytes, Optional<String> note) {
    this.name = name;
    this.counted = counted;
    this.bytes = bytes;
    this.note = note;
  }

  /**
   * Opens what a command line names.
   *
   * @param argument a path, or "-" for standard input
   * @param standard standard input
   * @return its bytes
   * @throws UnreadableException where it is missing, a directory, locked or broken at its start
   */
  public static Input open(String argument, InputStream standard) throws UnreadableException {
    if (argument.equals(STANDARD)) {
      return of("standard input", standard);
    }
    try {
      Path path = Path.of(argument);
      if (!Files.exists(path)) {
        throw new UnreadableException(
            argument, Fault.MISSING, "expected a file, found nothing of that name");
      }
      if (Files.isDirectory(path)) {
        throw new UnreadableException(
            argument, Fault.NOT_A_FILE, "expected a file, found a directory");
      }
      return of(argument, Files.newInputStream(path));
    } catch (InvalidPathException e) {
      throw new UnreadableException(
          argument, Fault.MISSING, "expected the name of a file: " + e.getReason());
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          argument, Fault.LOCKED, "expected a file that may be read, found it locked");
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException(argument, Fault.LOCKED, "cannot be opened: " + e.getMessage());
    }
  }

  /**
   * Looks at the first bytes of a stream and makes them plain.
   *
   * @param name what to call it in messages
   * @param raw the stream as it is
   * @return its bytes, unpacked and as UTF-8 where they were UTF-16 or UTF-32
   * @throws UnreadableException where not even the first bytes can be read
   */
  static Input of(String name, InputStream raw) throws UnreadableException {
    try {
      CountedStream counted = new CountedStream(raw);
      InputStream bytes = new BufferedInputStream(counted, 1 << 16);
      byte[] head = peek(bytes);
      Packing packing = Packing.of(head);
      if (packing != Packing.NONE) {
        bytes = new BufferedInputStream(packing.unpack(bytes, counted), 1 << 16);
        head = peek(bytes);
      }
      Optional<Charset> wide = WideEncoding.of(head);
      Optional<String> note =
          wide.map(charset -> name + ": read as " + charset.name() + ", as its first bytes tell");
      if (wide.isPresent()) {
        bytes = new BufferedInputStream(new Utf8Stream(bytes, wide.get()), 1 << 16);
      }
      return new Input(name, counted, bytes, note);
    } catch (IOException e) {
      throw new UnreadableException(name, Packing.fault(e), Packing.failure(e));
    }
  }

  /** What to call it in messages. */
  public String name() {
    return name;
  }

  /** What had to be assumed about the whole of it; empty where nothing. */
  public Optional<String> note() {
    return note;
  }

  /** How many bytes of the file, packed as they are, were read so far. */
  public long position() {
    return counted.count();
  }

  /** Whether more can be read without waiting for whoever writes it. */
  public boolean isReady() {
    try {
      return bytes.available() > 0;
    } catch (IOException e) {
      // The next read says what is wrong.
      return true;
    }
  }

  /**
   * The first bytes, to tell what kind of input it is; they are still to be read. Of records that
   * come one by one through a pipe, no more than the first is waited for.
   */
  byte[] head() throws UnreadableException {
    try {
      bytes.mark(SNIFFED);
      byte[] head = new byte[SNIFFED];
      int length = 0;
      int read = 0;
      while (read >= 0 && length < SNIFFED && !isRecord(head, length)) {
        read = bytes.read(head, length, SNIFFED - length);
        length += Math.max(0, read);
      }
      bytes.reset();
      return Arrays.copyOf(head, length);
    } catch (IOException e) {
      throw new UnreadableException(name, Packing.fault(e), Packing.failure(e));
    }
  }

  private static boolean isRecord(byte[] head, int length) {
    return length > 0 && head[0] == '{' && head[length - 1] == '\n';
  }

  InputStream bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = new byte[HEAD];
    int length = 0;
    // A pipe gives what it has; four bytes are enough for every mark of an encoding.
    while (length < 4) {
      int read = in.read(head, length, HEAD - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }
}
