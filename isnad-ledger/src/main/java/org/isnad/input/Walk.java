package org.isnad.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a folder and of all in it, sorted by name, hidden ones left out. A folder is entered
 * once, whatever links lead to it, so that a link to a folder around it ends nothing. Not
 * thread-safe.
 */
final class Walk {
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private final Formats formats;
  private final PassedOver passedOver;

  /** Begins at this folder; what is not even looked into is told. */
  Walk(Path folder, Formats formats, PassedOver passedOver) throws IOException {
    this.formats = formats;
    this.passedOver = passedOver;
    enter(folder);
  }

  /**
   * The next file; empty after the last.
   *
   * @throws UnreadableException about one folder; the walk goes on
   */
  Optional<Path> next() throws UnreadableException {
    while (!open.isEmpty()) {
      Iterator<Path> folder = open.peek();
      if (!folder.hasNext()) {
        open.pop();
        continue;
      }
      Path path = folder.next();
      if (Files.isDirectory(path)) {
        enterNamed(path);
      } else if (isTaken(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private boolean isTaken(Path path) throws UnreadableException {
    if (!Files.exists(path)) {
      throw new UnreadableException(
          path.toString(), Fault.MISSING, "expected a file, found a link to nothing");
    }
    if (!Files.isRegularFile(path)) {
      // To open a pipe would wait for whoever writes it.
      passedOver.count("no file");
      return false;
    }
    String name = String.valueOf(path.getFileName());
    if (formats.isBesideArticles(name)) {
      passedOver.count('.' + Formats.ending(name));
      return false;
    }
    return true;
  }

  private void enterNamed(Path folder) throws UnreadableException {
    if (isOfSavedPage(folder)) {
      passedOver.count("folder of a saved page");
      return;
    }
    try {
      enter(folder);
    } catch (IOException e) {
      throw new UnreadableException(
          folder.toString(), Fault.LOCKED, "expected a folder that may be read, found it locked");
    }
  }

  private void enter(Path folder) throws IOException {
    if (!entered.add(folder.toRealPath())) {
      passedOver.count("folder linked twice");
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        if (!String.valueOf(path.getFileName()).startsWith(".") && !Files.isHidden(path)) {
          entries.add(path);
        }
      }
    }
    // Not the order of paths, which on some systems ignores case.
    entries.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
    open.push(entries.iterator());
  }

  /** A browser saves page.html with its pictures and frames in page_files. */
  private static boolean isOfSavedPage(Path folder) {
    String name = String.valueOf(folder.getFileName());
    int end = name.lastIndexOf('_');
    if (end <= 0) {
      return false;
    }
    String page = name.substring(0, end);
    return name.endsWith("_files")
        && (Files.exists(folder.resolveSibling(page + ".html"))
            || Files.exists(folder.resolveSibling(page + ".htm")));
  }
}
