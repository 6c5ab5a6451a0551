package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where readings go, each of them whole: standard output, or a file that stands there only once all
 * of it is written.
 */
final class Output implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final Optional<Path> target;
  private final Optional<Path> draft;
  private boolean committed;

  private Output(OutputStream out, Optional<Path> target, Optional<Path> draft) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.target = target;
    this.draft = draft;
  }

  /** Readings to a stream, each passed on at once. */
  static Output to(OutputStream out) {
    return new Output(out, Optional.empty(), Optional.empty());
  }

  /** Readings to a file: written beside it, moved to its name by {@link #commit}. */
  static Output to(File file) throws IOException {
    Path path = file.toPath();
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      if (Files.isDirectory(path)) {
        throw new IOException("expected a file, found a directory");
      }
      // A device or a pipe is no place to move a file to.
      return to(Files.newOutputStream(path));
    }
    // Through a link to the file itself: the link stays.
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("expected a folder " + folder + ", found none");
    }
    Path draft = folder.resolve('.' + String.valueOf(target.getFileName()) + ".isnad-part");
    draft.toFile().deleteOnExit();
    return new Output(Files.newOutputStream(draft), Optional.of(target), Optional.of(draft));
  }

  /** Writes a piece. */
  void write(byte[] piece) throws IOException {
    out.write(piece);
  }

  /** Passes on what was written. */
  void flush() throws IOException {
    out.flush();
  }

  /** Ends the output; a file gets its name now. */
  void commit() throws IOException {
    out.flush();
    if (draft.isPresent() && target.isPresent()) {
      out.close();
      move(draft.get(), target.get());
    }
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      out.close();
      if (!committed) {
        Files.deleteIfExists(draft.get());
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
