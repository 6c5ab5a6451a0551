package org.isnad.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.isnad.ledger.Change;
import org.isnad.ledger.Changes;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.StoredReading;

/**
 * The index taking in. What the process has just added to the ledger can be given as it is; all
 * else comes from the ledger when it is finished. Nothing is seen before that, and where it ends
 * without, the index stays as it was. Not thread-safe.
 */
public final class Indexing implements AutoCloseable {
  private static final int BATCH = 500;

  /** What is told how far it has come. */
  @FunctionalInterface
  public interface Listener {
    /**
     * So many articles were taken in since it began.
     *
     * @param articles how many
     */
    void took(long articles);
  }

  private final Ledger ledger;
  private final IndexWriter writer;
  private final Documents documents;
  private final FacetsConfig facets;
  private final Runnable end;
  private final Set<Long> taken = new HashSet<>();
  private long at;

  Indexing(
      Ledger ledger,
      IndexState state,
      IndexWriter writer,
      Documents documents,
      FacetsConfig facets,
      Runnable end)
      throws IOException {
    this.ledger = ledger;
    this.writer = writer;
    this.documents = documents;
    this.facets = facets;
    this.end = end;
    at = state.sequence();
    if (!state.fits(ledger)) {
      writer.deleteAll();
      at = 0;
    }
  }

  /** Takes in a reading that was added to the ledger a moment ago. */
  public void take(StoredReading reading) {
    try {
      index(reading);
      taken.add(reading.head().sequence());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Takes in all that is still missing, and makes everything visible. */
  public void finish(Listener listener) {
    try {
      long articles = 0;
      while (at < ledger.sequence()) {
        List<Change> changes = ledger.changes(at, BATCH);
        if (changes.stream().allMatch(this::isTaken)) {
          at = changes.isEmpty() ? ledger.sequence() : changes.get(changes.size() - 1).sequence();
        } else {
          articles += catchUp();
          listener.took(articles);
        }
      }
      writer.setLiveCommitData(new IndexState(IndexState.FORMAT, at).data().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private boolean isTaken(Change change) {
    return change.kind() == Change.Kind.READING && taken.contains(change.sequence());
  }

  private int catchUp() throws IOException {
    Changes changes = ledger.follow(at, BATCH);
    for (StoredReading reading : ledger.current(changes.articles())) {
      index(reading);
    }
    at = changes.through();
    return changes.articles().size();
  }

  private void index(StoredReading reading) throws IOException {
    Term owner = new Term(Fields.OWNER, Long.toString(reading.id().article()));
    List<Document> made = documents.of(reading);
    for (int i = 0; i < made.size(); i++) {
      made.set(i, facets.build(made.get(i)));
    }
    writer.updateDocuments(owner, made);
  }

  private static SearchException failed(IOException e) {
    return new SearchException("expected to write the index: " + e, e);
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw failed(e);
    } finally {
      end.run();
    }
  }
}
