package org.isnad.text;

/**
 * A sentence as a range of tokens, half-open. A line never shares a sentence with the next one.
 *
 * @param first index of its first token
 * @param after index after its last token
 * @param paragraph number of the line it stands in, counting lines that hold tokens; 0 is the title
 */
public record Sentence(int first, int after, int paragraph) {
  /** Checks that it holds something. */
  public Sentence {
    if (first < 0 || after <= first || paragraph < 0) {
      throw new IllegalArgumentException("expected tokens, found " + first + " to " + after);
    }
  }

  /** Whether this token lies within. */
  public boolean contains(int token) {
    return first <= token && token < after;
  }
}
