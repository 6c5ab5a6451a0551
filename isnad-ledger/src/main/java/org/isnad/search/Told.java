package org.isnad.search;

import java.util.List;

/**
 * What a commitment tells, to find others that tell the same.
 *
 * @param action the words of what is to be done
 * @param parties keys of those who undertake it; without any, nothing is found
 */
public record Told(String action, List<String> parties) {
  /** Copies the list. */
  public Told {
    parties = List.copyOf(parties);
  }
}
