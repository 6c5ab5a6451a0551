package org.isnad.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who it is that decides something at the command line. */
final class Deciders {
  private Deciders() {}

  /** The one who is named; else who {@code ISNAD_WHO} names, else the user of the system. */
  static String of(@Nullable String who, Map<String, String> environment) {
    String told = who != null ? who : environment.getOrDefault("ISNAD_WHO", "");
    return told.isBlank() ? System.getProperty("user.name", "") : told;
  }
}
