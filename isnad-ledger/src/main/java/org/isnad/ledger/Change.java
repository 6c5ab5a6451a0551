package org.isnad.ledger;

/**
 * One step of the ledger's growth, for whatever follows it: an index, an export.
 *
 * @param sequence its number; grows with every change, without promise that none is left out
 * @param kind what happened
 * @param article number of the article that it is about; 0 for a decision about sources
 */
public record Change(long sequence, Kind kind, long article) {
  /** What can happen. */
  public enum Kind {
    /** A reading was added: of a new article, a new version or by another reader. */
    READING("reading"),
    /** Somebody judged a row. */
    JUDGEMENT("judgement"),
    /** Somebody joined or parted sources. */
    SOURCE("source");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word for it in columns. */
    public String code() {
      return code;
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("expected a kind of change, found " + code);
    }
  }
}
