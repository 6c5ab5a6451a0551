package org.isnad.search;

import java.util.Map;
import org.isnad.ledger.Ledger;

/**
 * How far an index has followed, as it stands in the index itself.
 *
 * @param format of what the documents hold
 * @param sequence the last change that it has taken in
 */
record IndexState(String format, long sequence) {
  /** Another number here, and every index is made anew. */
  static final String FORMAT = "2";

  /** An index that has taken in nothing. */
  static final IndexState EMPTY = new IndexState(FORMAT, 0);

  private static final String KEY_FORMAT = "isnad.format";
  private static final String KEY_SEQUENCE = "isnad.sequence";

  /** Reads what {@link #data} gave; anything else is an index of another making. */
  static IndexState of(Map<String, String> data) {
    try {
      return new IndexState(
          data.getOrDefault(KEY_FORMAT, ""), Long.parseLong(data.getOrDefault(KEY_SEQUENCE, "0")));
    } catch (NumberFormatException e) {
      return new IndexState("", 0);
    }
  }

  /** What is kept with the index. */
  Map<String, String> data() {
    return Map.of(KEY_FORMAT, format, KEY_SEQUENCE, Long.toString(sequence));
  }

  /** Whether what is indexed can be built upon. */
  boolean fits(Ledger ledger) {
    return FORMAT.equals(format) && sequence <= ledger.sequence();
  }

  /** Whether the ledger holds nothing that the index has not. */
  boolean isAt(Ledger ledger) {
    return FORMAT.equals(format) && sequence == ledger.sequence();
  }
}
