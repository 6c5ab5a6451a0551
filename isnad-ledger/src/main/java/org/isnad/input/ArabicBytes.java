package org.isnad.input;

import java.nio.charset.Charset;

/**
 * Tells the two single-byte encodings of Arabic apart. Both have alif at 0xC7 and agree as far as
 * dad; then they part, and lam is 0xE1 in windows-1256 where ISO-8859-6 has fa, and 0xE4 in
 * ISO-8859-6 where windows-1256 has nun. The article, alif and lam at the start of a word, is what
 * Arabic has most of: few words begin with the other reading of either pair.
 */
final class ArabicBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");
  private static final int ALIF = 0xC7;
  private static final int WINDOWS_LAM = 0xE1;
  private static final int ISO_LAM = 0xE4;

  private ArabicBytes() {}

  /** The likelier of the two; windows-1256 where nothing tells. */
  static Charset charsetOf(byte[] bytes) {
    int[] counts = counts(bytes);
    return counts[1] > counts[0] + counts[2] ? ISO : WINDOWS;
  }

  /** Whether the bytes hold the Arabic article so often that they are Arabic in one of the two. */
  static boolean isEvident(byte[] bytes) {
    int[] counts = counts(bytes);
    return Math.max(counts[0], counts[1]) >= 4;
  }

  /**
   * Articles by the reading of windows-1256, by that of ISO-8859-6, and bytes that only one has.
   */
  private static int[] counts(byte[] bytes) {
    int[] counts = new int[3];
    int before = ' ';
    for (int i = 0; i + 1 < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      int next = bytes[i + 1] & 0xFF;
      counts[2] += isOnlyWindows(b) ? 1 : 0;
      if (b == ALIF && before <= 0x80) {
        counts[0] += next == WINDOWS_LAM ? 2 : 0;
        counts[1] += next == ISO_LAM ? 2 : 0;
      }
      before = b;
    }
    return counts;
  }

  /** Bytes that stand for nothing in ISO-8859-6: quotation marks, dashes, Persian letters. */
  private static boolean isOnlyWindows(int b) {
    return b >= 0x80 && b < 0xC1 && b != 0xA0 && b != 0xA4 && b != 0xAC && b != 0xAD && b != 0xBB
        && b != 0xBF;
  }
}
