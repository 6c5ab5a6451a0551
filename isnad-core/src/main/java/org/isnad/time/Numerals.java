package org.isnad.time;

import java.util.Arrays;
import java.util.List;
import org.isnad.annotation.Numeral;
import org.jspecify.annotations.Nullable;

/** The numbers of a document by the token that they begin at. */
final class Numerals {
  private static final int NONE = -1;

  private final List<Numeral> numerals;
  private final int[] byToken;

  Numerals(List<Numeral> numerals, int tokens) {
    this.numerals = numerals;
    byToken = new int[tokens];
    Arrays.fill(byToken, NONE);
    for (int i = 0; i < numerals.size(); i++) {
      byToken[numerals.get(i).firstToken()] = i;
    }
  }

  @Nullable Numeral at(int token) {
    return byToken[token] == NONE ? null : numerals.get(byToken[token]);
  }
}
