package org.isnad.input;

import java.io.InputStream;

/**
 * Bytes that came from elsewhere than a file of this machine.
 *
 * @param name what to call them; never a path to anything
 * @param bytes read once, closed when read
 */
public record Delivered(String name, InputStream bytes) {
  private static final int LONGEST = 200;

  /** Leaves of a name only what can be printed, and of a path only its end. */
  public Delivered {
    String end = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    end.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(LONGEST)
        .forEach(plain::appendCodePoint);
    name = plain.toString().isBlank() ? "upload" : plain.toString();
  }
}
