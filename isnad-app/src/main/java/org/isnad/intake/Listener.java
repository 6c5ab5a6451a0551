package org.isnad.intake;

import org.isnad.ledger.Added;
import org.isnad.ledger.Origin;
import org.isnad.ledger.VersionId;

/** Is told what becomes of everything; from two threads, so it must be thread-safe. */
public interface Listener {
  /** A record was read; it is not kept yet. */
  default void read(Incoming.New fresh) {}

  /** A record is no article; the others are. */
  default void refused(Incoming.Refused refused) {}

  /** The program failed on a record. */
  default void failed(Incoming.Failed failed) {}

  /** An article is kept, or was there. */
  default void kept(Added.Outcome outcome, VersionId id, Origin origin) {}

  /** All that was kept so far is on disk. */
  default void flushed() {}

  /** All of this input was read. */
  default void inputDone(String input) {}

  /** Something holds beyond one record. */
  default void note(String message) {}

  /**
   * How far it has come.
   *
   * @param records taken so far
   * @param bytes read so far, packed as they are; 0 where it is about the index
   */
  default void at(long records, long bytes) {}
}
