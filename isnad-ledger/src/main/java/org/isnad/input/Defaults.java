package org.isnad.input;

import org.isnad.text.Published;

/**
 * What holds where an input does not say it.
 *
 * @param publisher who printed it; empty where unknown
 * @param published when
 */
public record Defaults(String publisher, Published published) {
  /** Nothing is known. */
  public static final Defaults NONE = new Defaults("", Published.UNKNOWN);
}
