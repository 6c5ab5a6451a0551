package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Which of the streams are a terminal.
 *
 * @param in whether standard input is one
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
record Terminals(boolean in, boolean out, boolean err) {
  /** None of them. */
  static final Terminals NONE = new Terminals(false, false, false);

  /**
   * Asks the launcher, which knows ({@code -Disnad.terminals=012}), otherwise the kernel where it
   * has {@code /proc}; elsewhere none is taken for a terminal.
   */
  static Terminals ofProcess() {
    String told = System.getProperty("isnad.terminals");
    if (told != null) {
      return new Terminals(told.contains("0"), told.contains("1"), told.contains("2"));
    }
    return new Terminals(isTerminal(0), isTerminal(1), isTerminal(2));
  }

  private static boolean isTerminal(int descriptor) {
    try {
      Path device = Path.of("/proc/self/fd", Integer.toString(descriptor)).toRealPath();
      return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
