package org.isnad.input;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * The articles of everything that a command line names, one after another: files, folders with all
 * in them, standard input. Whatever cannot be read comes as an article that refuses to be parsed,
 * in its place, so that one bad item never stops the rest. Holds one record at a time. Not
 * thread-safe; the articles that it gives may be parsed by other threads.
 */
public final class Sources implements AutoCloseable {
  /**
   * How inputs are read.
   *
   * @param kind what they are; empty where each tells by itself
   * @param defaults what holds where an input does not say it
   * @param limit the longest record, page or text in bytes
   */
  public record Options(Optional<InputKind> kind, Defaults defaults, int limit) {}

  /** Eight megabytes: more than any article, and little enough to be held several times over. */
  public static final int USUAL_LIMIT = 1 << 23;

  private final Deque<Delivered> delivered = new ArrayDeque<>();
  private final Deque<String> arguments;
  private final InputStream standard;
  private final Options options;
  private final Consumer<String> notes;
  private final Formats formats = new Formats();
  private final PassedOver passedOver = new PassedOver();
  private Optional<PageReader> pages = Optional.empty();
  private Optional<Walk> walk = Optional.empty();
  private Optional<Input> input = Optional.empty();
  private Optional<Articles> articles = Optional.empty();
  private boolean found;
  private long lines;
  private long done;

  /**
   * What these arguments name.
   *
   * @param arguments paths of files and folders, "-" for standard input
   * @param standard standard input
   * @param options how they are read
   * @param notes is told what had to be assumed about a whole input
   */
  public Sources(
      List<String> arguments, InputStream standard, Options options, Consumer<String> notes) {
    this.arguments = new ArrayDeque<>(arguments);
    this.standard = standard;
    this.options = options;
    this.notes = notes;
  }

  /** What these streams hold, one after another. */
  public static Sources of(List<Delivered> streams, Options options, Consumer<String> notes) {
    Sources sources = new Sources(List.of(), InputStream.nullInputStream(), options, notes);
    sources.delivered.addAll(streams);
    return sources;
  }

  /** The next article, or the next thing that is none; empty after the last. */
  public Optional<RawArticle> next() {
    while (true) {
      try {
        Optional<RawArticle> next = articles.isPresent() ? inInput() : Optional.empty();
        if (next.isPresent() || (articles.isEmpty() && !openNext())) {
          return next;
        }
      } catch (UnreadableException e) {
        return Optional.of(new RefusedInput(e, lines));
      }
    }
  }

  /** How many bytes, packed as they are, were read so far. */
  public long position() {
    return done + input.map(Input::position).orElse(0L);
  }

  /** How many bytes there are in all; 0 where standard input is among them. */
  public static long total(List<String> arguments) {
    long total = 0;
    if (arguments.contains(Input.STANDARD)) {
      return 0;
    }
    for (String argument : arguments) {
      total += size(argument);
    }
    return total;
  }

  /** Whether the next record can be had without waiting for whoever writes it. */
  public boolean isReady() {
    return input.map(Input::isReady).orElse(true);
  }

  @Override
  public void close() throws IOException {
    closeInput();
  }

  private Optional<RawArticle> inInput() throws UnreadableException {
    Articles present = articles.orElseThrow();
    try {
      Optional<RawArticle> next = present.next();
      next.ifPresent(raw -> lines = raw.origin().position());
      found |= next.isPresent();
      if (next.isPresent()) {
        return next;
      }
      String name = input.orElseThrow().name();
      closeInput();
      if (!found) {
        lines = 0;
        throw new UnreadableException(name, Fault.EMPTY, "expected records, found an empty file");
      }
      return next;
    } catch (UnreadableException e) {
      closeInput();
      throw e;
    }
  }

  /** Opens the next file; false after the last. */
  private boolean openNext() throws UnreadableException {
    lines = 0;
    if (walk.isPresent()) {
      Optional<Path> file = walk.get().next();
      if (file.isPresent()) {
        open(Input.open(file.get().toString(), standard), true);
        return true;
      }
      walk = Optional.empty();
    }
    if (!delivered.isEmpty()) {
      Delivered next = delivered.remove();
      open(Input.of(next.name(), next.bytes()), false);
      return true;
    }
    if (arguments.isEmpty()) {
      passedOver.note().ifPresent(notes);
      return false;
    }
    String argument = arguments.remove();
    Optional<Path> folder = folder(argument);
    if (folder.isPresent()) {
      try {
        walk = Optional.of(new Walk(folder.get(), formats, passedOver));
      } catch (IOException e) {
        throw new UnreadableException(
            argument, Fault.LOCKED, "expected a folder that may be read, found it locked");
      }
    } else {
      open(Input.open(argument, standard), false);
    }
    return true;
  }

  private void open(Input opened, boolean fromFolder) throws UnreadableException {
    input = Optional.of(opened);
    found = false;
    try {
      Optional<InputKind> kind = kind(opened, fromFolder);
      if (kind.isEmpty()) {
        closeInput();
        return;
      }
      opened.note().ifPresent(notes);
      articles = Optional.of(articles(opened, kind.get()));
    } catch (UnreadableException e) {
      closeInput();
      throw e;
    }
  }

  /** What the input is; empty where a file of a folder is to be passed over. */
  private Optional<InputKind> kind(Input opened, boolean fromFolder) throws UnreadableException {
    if (options.kind().isPresent()) {
      return options.kind();
    }
    byte[] head = opened.head();
    if (head.length == 0) {
      throw new UnreadableException(
          opened.name(), Fault.EMPTY, "expected articles, found an empty file");
    }
    Formats.Verdict verdict = formats.of(head, opened.name());
    if (verdict.kind().isEmpty()) {
      throw new UnreadableException(
          opened.name(),
          Fault.FOREIGN,
          "expected text, HTML or JSON Lines, found " + verdict.found());
    }
    boolean text = verdict.kind().get() == InputKind.TEXT;
    if (fromFolder && text && !formats.isNamed(opened.name())) {
      passedOver.count('.' + Formats.ending(opened.name()));
      return Optional.empty();
    }
    return verdict.kind();
  }

  private Articles articles(Input opened, InputKind kind) {
    return switch (kind) {
      case TEXT -> new PlainText(opened, options.defaults(), options.limit());
      case JSONL -> new JsonLines(opened, options.defaults(), options.limit());
      case HTML -> new HtmlPage(opened, options.defaults(), options.limit(), pages());
    };
  }

  /** Made where the first page is met: it loads word tables. */
  private PageReader pages() {
    if (pages.isEmpty()) {
      pages = Optional.of(new PageReader());
    }
    return pages.get();
  }

  private void closeInput() {
    input.ifPresent(
        open -> {
          done += open.position();
          try {
            open.close();
          } catch (IOException e) {
            // It was read; how it closes does not matter.
            notes.accept(open.name() + ": cannot be closed: " + e.getMessage());
          }
        });
    input = Optional.empty();
    articles = Optional.empty();
  }

  private static Optional<Path> folder(String argument) {
    try {
      Path path = Path.of(argument);
      boolean folder = !argument.equals(Input.STANDARD) && Files.isDirectory(path);
      return folder ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      // Told where it is opened as a file.
      return Optional.empty();
    }
  }

  private static long size(String argument) {
    Optional<Path> folder = folder(argument);
    if (folder.isEmpty()) {
      return new File(argument).length();
    }
    long size = 0;
    try {
      Walk walk = new Walk(folder.get(), new Formats(), new PassedOver());
      for (Path file = next(walk); file != null; file = next(walk)) {
        size += file.toFile().length();
      }
    } catch (IOException e) {
      return size;
    }
    return size;
  }

  /** The next file that can be read; what cannot is told when it is that one's turn. */
  private static @Nullable Path next(Walk walk) {
    boolean more = true;
    while (more) {
      try {
        Optional<Path> file = walk.next();
        more = file.isPresent();
        if (more) {
          return file.get();
        }
      } catch (UnreadableException e) {
        more = true;
      }
    }
    return null;
  }
}
