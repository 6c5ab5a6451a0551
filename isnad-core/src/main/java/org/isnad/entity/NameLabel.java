package org.isnad.entity;

import org.isnad.annotation.EntityType;

/**
 * The labels of the tagger: O, and for each type its beginning and its inside (IOB2), as numbers.
 */
public final class NameLabel {
  /** Outside of names. */
  public static final int OUTSIDE = 0;

  /** How many labels there are. */
  public static final int COUNT = 9;

  private static final EntityType[] TYPES = EntityType.values();

  private NameLabel() {}

  /** The label of a name's first token. */
  public static int begin(EntityType type) {
    return 1 + type.ordinal();
  }

  /** The label of a name's further tokens. */
  public static int inside(EntityType type) {
    return 1 + TYPES.length + type.ordinal();
  }

  /** Whether the label begins a name. */
  public static boolean isBegin(int label) {
    return label >= 1 && label <= TYPES.length;
  }

  /** Whether the label goes on with a name. */
  public static boolean isInside(int label) {
    return label > TYPES.length;
  }

  /** The type of a label that is not {@link #OUTSIDE}. */
  public static EntityType type(int label) {
    return TYPES[(label - 1) % TYPES.length];
  }

  /** Whether the label may follow the other; {@link #COUNT} stands for the start of a sentence. */
  public static boolean mayFollow(int label, int before) {
    return !isInside(label)
        || (before != OUTSIDE && before != COUNT && type(before) == type(label));
  }
}
