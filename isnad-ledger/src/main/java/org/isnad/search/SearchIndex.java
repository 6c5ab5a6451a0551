package org.isnad.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The index beside a ledger. It knows up to which change it has followed, so it can be deleted and
 * comes back, be behind and catches up. Of several processes one follows at a time; the others read
 * what is there. Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {
  /** What is indexed before it goes to disk, in megabytes. */
  private static final double BUFFER = 48;

  private final Directory directory;
  private final FacetsConfig facets = Documents.config();
  private final WordReader words = new WordReader();
  private final Documents documents = new Documents(words);
  private final WordQuery queries = new WordQuery(words);
  private final ReentrantLock following = new ReentrantLock();
  private @Nullable Opened opened;

  private SearchIndex(Directory directory) {
    this.directory = directory;
  }

  /** The index in this folder; made where it is missing. */
  public static SearchIndex open(Path folder) {
    try {
      return new SearchIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new SearchException(folder + ": expected a folder for the index: " + e, e);
    }
  }

  /**
   * Takes in what the ledger has and the index has not.
   *
   * @return whether it is as new as the ledger now; false where another process is following
   */
  public boolean follow(Ledger ledger, Indexing.Listener listener) {
    if (state().isAt(ledger)) {
      return true;
    }
    try (Indexing indexing = begin(ledger).orElse(null)) {
      if (indexing == null) {
        return false;
      }
      indexing.finish(listener);
      return true;
    }
  }

  /** Begins to take in; empty where another process does. To be closed by whoever began. */
  public Optional<Indexing> begin(Ledger ledger) {
    following.lock();
    try {
      IndexWriter writer = new IndexWriter(directory, configuration());
      return Optional.of(
          new Indexing(ledger, state(), writer, documents, facets, following::unlock));
    } catch (LockObtainFailedException e) {
      following.unlock();
      return Optional.empty();
    } catch (IOException e) {
      following.unlock();
      throw new SearchException("expected to write the index: " + e, e);
    }
  }

  private static IndexWriterConfig configuration() {
    // never asked for tokens: every field brings its own
    return new IndexWriterConfig(new StandardAnalyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(BUFFER)
        .setCommitOnClose(false);
  }

  /** Up to which change of the ledger the index has followed. */
  public long sequence() {
    return state().sequence();
  }

  private IndexState state() {
    try {
      return DirectoryReader.indexExists(directory)
          ? IndexState.of(SegmentInfos.readLatestCommit(directory).getUserData())
          : IndexState.EMPTY;
    } catch (IOException e) {
      return IndexState.EMPTY; // what cannot be read is made anew
    }
  }

  /**
   * Compares with the ledger what the index holds. One that is behind is no problem, since it
   * catches up; one that is ahead is of another ledger.
   */
  public void verify(Ledger ledger, Consumer<Problem> problems) {
    long last = ledger.sequence();
    if (sequence() > last) {
      String found =
          "expected to have followed to change " + last + " at most, found " + sequence();
      problems.accept(new Problem("index", found + "; the next search makes it anew"));
    } else if (state().isAt(ledger)) {
      IndexCheck.Names names = articles -> ask(searcher -> searcher.names(articles), Set.of());
      long expected = new IndexCheck(ledger, names, problems).run();
      int size = ask(Searcher::size, 0);
      if (size != expected) {
        problems.accept(new Problem("index", "expected " + expected + " documents, found " + size));
      }
    }
  }

  /** What is found; nothing while there is no index. */
  public Found find(SearchRequest request) {
    return ask(searcher -> searcher.find(request), Found.NOTHING);
  }

  /** How many hits there are. */
  public long count(SearchRequest request) {
    return ask(searcher -> searcher.count(request), 0L);
  }

  /** How many of all hits have each value of a facet, the most frequent first. */
  public List<Found.Count> counts(SearchRequest request, Facet facet, int most) {
    return ask(searcher -> searcher.counts(request, facet, most), List.of());
  }

  /** The claims nearest to a text, the earliest published first. */
  public List<Near> near(String text, int limit) {
    return ask(searcher -> searcher.near(text, limit), List.of());
  }

  /**
   * For each commitment told the names of those that may tell the same, the nearest first: they
   * have a party and most words in common.
   */
  public List<List<String>> tellings(List<Told> told, int limit) {
    return ask(searcher -> searcher.tellings(told, limit), List.of());
  }

  /** The words of a text in the form in which their relatives are the same, in text order. */
  public List<String> keys(String text) {
    return words.read(text).words().stream().map(Words.Word::key).toList();
  }

  private interface Question<T> {
    T ask(Searcher searcher) throws IOException;
  }

  private <T> T ask(Question<T> question, T nothing) {
    try {
      Opened now = acquire();
      if (now == null) {
        return nothing;
      }
      try {
        return question.ask(now.searcher());
      } finally {
        now.reader().decRef();
      }
    } catch (IOException e) {
      throw new SearchException("expected to read the index: " + e, e);
    }
  }

  /** A state of the index and who asks it. */
  private record Opened(DirectoryReader reader, Searcher searcher) {}

  /** The newest state, held until its reader is released; none while there is no index. */
  private synchronized @Nullable Opened acquire() throws IOException {
    if (opened == null) {
      if (!DirectoryReader.indexExists(directory)) {
        return null;
      }
      opened = open(DirectoryReader.open(directory));
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(opened.reader());
      if (newer != null) {
        DirectoryReader older = opened.reader();
        opened = open(newer);
        older.decRef(); // closed once the requests that run on it end
      }
    }
    opened.reader().incRef();
    return opened;
  }

  private Opened open(DirectoryReader reader) throws IOException {
    return new Opened(reader, new Searcher(reader, facets, queries));
  }

  /** Where the words that somebody typed stand in a text, in text order. */
  public List<Span> marks(String typed, String text) {
    return queries.marks(typed, text);
  }

  @Override
  public synchronized void close() {
    try {
      if (opened != null) {
        opened.reader().close();
      }
      directory.close();
    } catch (IOException e) {
      throw new SearchException("expected to close the index: " + e, e);
    }
  }
}
