package org.isnad.intake;

import java.util.Arrays;

/** How a failure of the program itself is told. */
public final class Defects {
  private Defects() {}

  /** In one line, with the place in the program. */
  public static String told(Throwable e) {
    String place =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.isnad."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return "a defect of isnad, please report it: " + e + place;
  }
}
