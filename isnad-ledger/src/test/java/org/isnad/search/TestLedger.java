package org.isnad.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Added;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.Origin;
import org.isnad.ledger.ReadEntry;
import org.isnad.reading.Reader;
import org.isnad.store.Ledgers;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** A real ledger in a folder with its index. */
final class TestLedger implements AutoCloseable {
  static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

  private static final Reader READER = Reader.arabic();

  private final Ledger ledger;
  private final SearchIndex index;

  private TestLedger(Path folder) {
    ledger = Ledgers.create(new LedgerAddress.Folder(folder), NOW);
    index = SearchIndex.open(folder.resolve("index"));
  }

  static TestLedger in(Path folder) {
    return new TestLedger(folder);
  }

  /** Adds an article and gives its name in the ledger. */
  String add(String publisher, String id, String text) {
    return add(publisher, id, LocalDate.of(2027, 2, 14), text);
  }

  String add(String publisher, String id, LocalDate day, String text) {
    return add(new Article(id, publisher, Published.on(day), text));
  }

  String addUndated(String publisher, String id, String text) {
    return add(new Article(id, publisher, Published.UNKNOWN, text));
  }

  private String add(Article article) {
    Entry entry =
        new Entry(article, Optional.empty(), Optional.of(article.id()), new Origin("test", 0));
    List<Added> added =
        ledger.add(List.of(new ReadEntry(entry, READER.read(entry.article()))), "test", NOW);
    return added.get(0).id().toString();
  }

  void index() {
    index.follow(ledger, articles -> {});
  }

  SearchIndex search() {
    return index;
  }

  Ledger ledger() {
    return ledger;
  }

  @Override
  public void close() {
    index.close();
    ledger.close();
  }
}
