package org.isnad.annotation;

/**
 * How many people stand behind a source, where the text counts them.
 *
 * @param low at least this many
 * @param high at most this many; {@link Integer#MAX_VALUE} where unbounded
 */
public record People(int low, int high) {
  /** Checks the order. */
  public People {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("expected 0 <= low <= high, found " + low + ", " + high);
    }
  }

  /** The count of two groups together. */
  public People plus(People other) {
    boolean open = high == Integer.MAX_VALUE || other.high == Integer.MAX_VALUE;
    return new People(low + other.low, open ? Integer.MAX_VALUE : high + other.high);
  }
}
