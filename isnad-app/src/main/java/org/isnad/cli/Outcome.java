package org.isnad.cli;

import java.util.List;

/** What became of one record. */
sealed interface Outcome {
  /**
   * It was read.
   *
   * @param input what it came from
   * @param where file and line
   * @param rendering the reading as it is to be written
   * @param notes what was assumed
   * @param dated whether its day is known
   * @param arabic whether it has an Arabic letter
   */
  // The bytes are handed over and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Read(
      String input,
      String where,
      byte[] rendering,
      List<String> notes,
      boolean dated,
      boolean arabic)
      implements Outcome {}

  /**
   * It is no article.
   *
   * @param message where and why
   */
  record Refused(String message) implements Outcome {}

  /**
   * The program failed on it.
   *
   * @param message where and how
   */
  record Failed(String message) implements Outcome {}
}
