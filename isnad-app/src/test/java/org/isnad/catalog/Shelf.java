package org.isnad.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.Origin;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.VersionId;
import org.isnad.reading.Reader;
import org.isnad.search.SearchIndex;
import org.isnad.store.Ledgers;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** A real catalogue in a folder, for tests. */
public final class Shelf implements AutoCloseable {
  /** When everything is added and decided. */
  public static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

  private static final Reader READER = Reader.arabic();

  private final Catalog catalog;

  private Shelf(Path folder) {
    Ledger ledger = Ledgers.create(new LedgerAddress.Folder(folder), NOW);
    catalog = new Catalog(ledger, SearchIndex.open(folder.resolve("index")));
  }

  /** An empty one. */
  public static Shelf in(Path folder) {
    return new Shelf(folder);
  }

  /** Adds an article and gives its commitments. */
  public List<Telling> add(String publisher, String day, String text) {
    String name = publisher + day + text.hashCode();
    Article article = new Article(name, publisher, Published.parse(day), "خبر\n" + text);
    Entry entry = new Entry(article, Optional.empty(), Optional.of(name), new Origin("test", 0));
    VersionId id =
        catalog
            .ledger()
            .add(List.of(new ReadEntry(entry, READER.read(entry.article()))), "test", NOW)
            .get(0)
            .id();
    catalog.catchUp(articles -> {});
    return Telling.of(catalog.ledger().reading(id).orElseThrow());
  }

  /** The catalogue. */
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public void close() {
    catalog.close();
  }
}
