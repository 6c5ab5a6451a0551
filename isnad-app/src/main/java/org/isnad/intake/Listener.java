package org.isnad.intake;

import java.io.IOException;
import java.util.List;
import org.isnad.ledger.Added;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.VersionId;
import org.isnad.text.Article;

/** Is told what becomes of what is given. */
public interface Listener {
  /** An article is kept or was there; told by the thread that reads and the one that writes. */
  void kept(Added.Outcome outcome, VersionId id, Origin origin);

  /** Something is no article. */
  void refused(Refusal refusal) throws IOException;

  /** The program failed on one. */
  void failed(Origin origin, String reason);

  /**
   * An article was read and will be kept.
   *
   * @param notes what was assumed
   */
  default void read(Origin origin, Article article, List<String> notes) {}

  /** A batch is kept. */
  default void flushed() {}

  /** Something holds for a whole input, or for all. */
  default void note(String message) {}

  /** So many records were taken, so many bytes read. */
  default void at(long taken, long bytes) {}

  /** All of an input is taken. */
  default void inputDone(String input) {}
}
