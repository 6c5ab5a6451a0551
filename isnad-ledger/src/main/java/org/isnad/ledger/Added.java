package org.isnad.ledger;

import java.util.Optional;

/**
 * What became of an entry.
 *
 * @param outcome new article, new version, already there
 * @param id the version that now holds it
 * @param reading what was added, as it can be asked for later; empty where nothing was
 */
public record Added(Outcome outcome, VersionId id, Optional<StoredReading> reading) {
  /** The three ends. */
  public enum Outcome {
    /** No article of this identity was there. */
    ARTICLE("article"),
    /** The article was there with another text. */
    VERSION("version"),
    /** It was there. */
    PRESENT("present");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** The word for it in JSON. */
    public String code() {
      return code;
    }
  }

  /** The entry was there. */
  public static Added present(VersionId id) {
    return new Added(Outcome.PRESENT, id, Optional.empty());
  }

  /** Whether the ledger has grown. */
  public boolean isNew() {
    return outcome != Outcome.PRESENT;
  }
}
