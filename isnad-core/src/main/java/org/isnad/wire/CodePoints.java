package org.isnad.wire;

import java.util.Arrays;

/**
 * The border between the two ways of counting: UTF-16 units within the program, Unicode code points
 * outside. They differ only after characters beyond U+FFFF (emoji, rare scripts), so the places of
 * those are all that is kept; news has none or a few.
 */
public final class CodePoints {
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  /** The border for offsets in this text. */
  public static CodePoints of(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(8, count * 2));
        }
        pairs[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count));
  }

  /**
   * How many code points stand before this UTF-16 offset. An offset within a surrogate pair counts
   * the pair; half a pair alone is one code point, as it is in Python and in JSON's escapes.
   */
  public int at(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
