package org.isnad.cli;

/** What the process ends with; {@code isnad read --help} lists the meanings. */
final class ExitCode {
  static final int OK = 0;
  static final int SOME_REFUSED = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int UNWRITABLE = 4;
  static final int DEFECT = 5;

  private ExitCode() {}
}
