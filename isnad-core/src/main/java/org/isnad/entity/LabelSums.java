package org.isnad.entity;

/**
 * Sums of weights, one for each label. The weights of a feature for all labels but the first lie in
 * the bytes of one word, each raised by 128, and are added side by side in lanes of 16 bits. Holds
 * for less than 256 features; not thread-safe.
 */
final class LabelSums {
  /** How many numbers {@link #keep} takes. */
  static final int KEPT = 3;

  private static final int LABELS = NameLabel.COUNT;
  private static final int RAISED = 128;
  private static final long LANES = 0x00FF00FF00FF00FFL;

  private long odd;
  private long even;

  /** How many features were added, and above them the sum for {@link NameLabel#OUTSIDE}. */
  private long rest;

  void clear() {
    odd = 0;
    even = 0;
    rest = 0;
  }

  /** The weights of the labels from the second on in the form that {@link #add} takes. */
  static long pack(byte[] weights, int from) {
    long packed = 0;
    for (int label = 1; label < LABELS; label++) {
      packed |= (long) (weights[from + label] + RAISED) << (label - 1) * Byte.SIZE;
    }
    return packed;
  }

  /** The weight of a label from the second on. */
  static byte unpack(long packed, int label) {
    return (byte) ((packed >>> (label - 1) * Byte.SIZE & 0xFF) - RAISED);
  }

  /** Adds the weights of a feature. */
  void add(int outside, long packed) {
    odd += packed & LANES;
    even += packed >>> Byte.SIZE & LANES;
    rest += ((long) outside << Integer.SIZE) + 1;
  }

  /** Adds what was kept there. */
  void add(long[] kept, int place) {
    int at = place * KEPT;
    odd += kept[at];
    even += kept[at + 1];
    rest += kept[at + 2];
  }

  /** Keeps the sums. */
  void keep(long[] kept, int place) {
    int at = place * KEPT;
    kept[at] = odd;
    kept[at + 1] = even;
    kept[at + 2] = rest;
  }

  /** Writes the sum of each label. */
  void write(int[] sums) {
    int raised = (int) rest * RAISED;
    sums[NameLabel.OUTSIDE] = (int) (rest >> Integer.SIZE);
    for (int lane = 0; lane < LABELS / 2; lane++) {
      sums[1 + 2 * lane] = (int) (odd >>> lane * Short.SIZE & 0xFFFF) - raised;
      sums[2 + 2 * lane] = (int) (even >>> lane * Short.SIZE & 0xFFFF) - raised;
    }
  }
}
