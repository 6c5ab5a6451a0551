package org.isnad.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression found in the tokens.
 *
 * @param first index of its first token
 * @param after index after its last token
 * @param expression what it says
 * @param rule id of what found it
 */
record Match(int first, int after, Expression expression, String rule) {
  /** The one that goes further; the first where both go as far. */
  static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.after > one.after ? other : one;
  }
}
