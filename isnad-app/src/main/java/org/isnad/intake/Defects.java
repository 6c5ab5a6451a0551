package org.isnad.intake;

import java.util.Arrays;

/** Tells failures of the program itself in one line. */
public final class Defects {
  private Defects() {}

  /** What failed, and where in our own code. */
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
