package org.isnad.input;

import java.util.Locale;

/** The ways in which something that was given is no article. */
public enum Fault {
  /** Nothing of that name, or no name. */
  MISSING,
  /** Nobody may read it, or the system fails to. */
  LOCKED,
  /** A folder where a file was expected, a device, a link that leads back. */
  NOT_A_FILE,
  /** A file without a byte. */
  EMPTY,
  /** Longer than the limit. */
  TOO_LONG,
  /** Packed data that are damaged or end too early. */
  DAMAGED,
  /** Packed data that grow beyond all measure. */
  BOMB,
  /** Bytes that are no text in any known encoding. */
  NOT_TEXT,
  /** No JSON object, or not one as it should be. */
  NOT_JSON,
  /** A record, a page or a file in which no text was found. */
  NO_TEXT,
  /** A page with more elements than any article. */
  TOO_LARGE,
  /** A format that is not read, such as a picture. */
  FOREIGN;

  /** As reports name it: {@code not-text}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
