package org.isnad.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.show.Visible;

/** What is told beside the readings, on standard error, and what it means for the exit code. */
final class Notes {
  /** Different notes of one input that are remembered; further ones are all printed. */
  private static final int REMEMBERED = 100;

  private final PrintWriter err;
  private final Progress progress;
  private final Map<String, Long> repeated = new LinkedHashMap<>();
  private int code = ExitCode.OK;
  private long refused;
  private long undated;
  private long withoutArabic;

  Notes(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** Something holds for a whole input. */
  void note(String message) {
    print(message);
  }

  /** An article was read; of a note that many of an input share, the first is printed. */
  void read(Outcome.Read done) {
    undated += done.dated() ? 0 : 1;
    withoutArabic += done.arabic() ? 0 : 1;
    for (String note : done.notes()) {
      if (repeated.containsKey(note)) {
        repeated.merge(note, 1L, Long::sum);
      } else {
        print(done.where() + ": " + note);
        if (repeated.size() < REMEMBERED) {
          repeated.put(note, 0L);
        }
      }
    }
  }

  /** Says how many further articles of the input the notes hold for. */
  void inputDone(String input) {
    repeated.forEach(
        (note, more) -> {
          if (more > 0) {
            print(input + ": the same of " + more + " more: " + note);
          }
        });
    repeated.clear();
  }

  /** A record is no article; the others are. */
  void refused(String message) {
    refused++;
    raise(ExitCode.SOME_REFUSED, message);
  }

  /** An input cannot be read, or no further. */
  void unreadable(String message) {
    raise(ExitCode.UNREADABLE, message);
  }

  /** The output cannot be written. */
  void unwritable(String message) {
    raise(ExitCode.UNWRITABLE, message);
  }

  /** The program itself is at fault. */
  void defect(String message) {
    raise(ExitCode.DEFECT, message);
  }

  /** Says once what holds for many articles and how many were refused, and gives the exit code. */
  int close(long read) {
    end(read);
    if (refused > 0 && refused + read > 1) {
      print(read + " read, " + refused + " refused");
    }
    return code;
  }

  /** How many records were no article. */
  long refused() {
    return refused;
  }

  /** Says once what holds for many articles, and gives the exit code. */
  int end(long read) {
    progress.clear();
    if (undated > 0) {
      print(
          "publication date unknown"
              + of(undated, read)
              + ": relative times stay unresolved;"
              + " --published tells it");
    }
    if (withoutArabic > 0) {
      print("no Arabic letter in the text" + of(withoutArabic, read) + ": nothing to find there");
    }
    return code;
  }

  private static String of(long some, long all) {
    return all == 1 ? "" : " (" + some + " of " + all + " articles)";
  }

  private void raise(int least, String message) {
    code = Math.max(code, least);
    print(message);
  }

  private void print(String message) {
    progress.clear();
    err.println("isnad: " + Visible.of(message));
    err.flush();
  }
}
