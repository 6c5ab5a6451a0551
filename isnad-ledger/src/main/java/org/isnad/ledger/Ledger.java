package org.isnad.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The record that grows and loses nothing. Everything is appended, nothing overwritten: what a
 * method has returned from is kept, whatever becomes of the process. Thread-safe; several processes
 * may use one ledger, one of them writing at a time.
 *
 * <p>Every method throws {@link LedgerException} where the ledger itself fails; a write that fails
 * has left nothing behind.
 */
public interface Ledger extends AutoCloseable {

  /** The version that already holds an entry; empty where adding it would add something. */
  Optional<VersionId> find(Identity identity);

  /**
   * Adds entries with their readings, all of them or none. The identity of each is looked at again,
   * among the batch too.
   *
   * @param batch a few hundred are fast
   * @param reader version of the reader that made the readings
   * @param when the moment of adding
   * @return what became of each, in order
   */
  List<Added> add(List<ReadEntry> batch, String reader, Instant when);

  /** Adds newer readings of versions that are there; the earlier ones are superseded and stay. */
  List<StoredReading> reread(List<Reread> batch, String reader, Instant when);

  /**
   * Versions whose current reading is not by this reader, ascending.
   *
   * @param reader version of a reader
   * @param after where to go on; empty for the start
   * @param limit how many at most
   */
  List<StoredVersion> notReadBy(String reader, Optional<VersionId> after, int limit);

  /** The number of the last change; 0 where the ledger is empty. */
  long sequence();

  /** The changes after a sequence number, ascending, at most so many. */
  List<Change> changes(long after, int limit);

  /** The changes after a sequence number as the articles that a follower has to take up anew. */
  Changes follow(long after, int limit);

  /**
   * The current readings of the current versions of these articles, in the order of the numbers.
   */
  List<StoredReading> current(Collection<Long> articles);

  /** The numbers of the articles after this one, ascending, at most so many. */
  List<Long> articles(long after, int limit);

  /** The current reading of a version; empty where there is no such version. */
  Optional<StoredReading> reading(VersionId id);

  /** A reading by its number, superseded or not. */
  Optional<StoredReading> reading(long sequence);

  /** All readings of a version, the current one last. */
  List<ReadingHead> readings(VersionId id);

  /** All versions of an article, the current one last. */
  List<StoredVersion> versions(long article);

  /** A claim of the current reading of its version. */
  Optional<StoredClaim> claim(RowId id);

  /**
   * Keeps what somebody decided about a row.
   *
   * @param row of the current reading of its version
   * @param correction column to value; empty unless the verdict is {@link Verdict#CORRECT}
   */
  Judgement judge(Row row, Verdict verdict, Map<String, String> correction, Decision decision);

  /** All judgements, in the order in which they were made. */
  List<Judgement> judgements();

  /** The judgements that fit no row of the current reading of their version. */
  List<Judgement> adrift();

  /** All sources, by key. */
  List<Source> sources();

  /** How many claims of current readings have each source as their root, by publisher. */
  List<SourceCount> sourceCounts();

  /**
   * Lets a source count under another.
   *
   * @throws IllegalArgumentException where one is unknown, or they count under one already
   */
  SourceDecision join(SourceKey source, SourceKey into, Decision decision);

  /**
   * Lets a source count by itself again.
   *
   * @throws IllegalArgumentException where it is unknown or was not joined
   */
  SourceDecision part(SourceKey source, Decision decision);

  /** All joins and partings, in the order in which they were decided. */
  List<SourceDecision> decisions();

  /** Keeps what was refused and why, so that nothing that was given is lost without a word. */
  void refuse(List<Refusal> refused, Instant when);

  /**
   * What was refused, the last first.
   *
   * @param before a number; only what was refused earlier
   * @param limit how many at most
   */
  List<StoredRefusal> refusals(long before, int limit);

  /** How much the ledger holds. */
  Counts counts();

  /** Checks everything: hashes, rows, offsets, references, numbers. Tells what is wrong. */
  void verify(Consumer<Problem> problems);

  /**
   * Copies the ledger as it is at one moment into a new file, while others go on writing.
   *
   * @param file must not be there yet; once it is there, it is whole
   */
  void backup(Path file);

  @Override
  void close();
}
