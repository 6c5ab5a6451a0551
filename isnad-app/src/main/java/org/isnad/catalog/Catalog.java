package org.isnad.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Source;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.Indexing;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.search.WordForms;

/**
 * A ledger with its index. The ledger is the truth; the index may be behind until {@link #catchUp}.
 * Thread-safe.
 */
public final class Catalog implements AutoCloseable {
  private final Ledger ledger;
  private final SearchIndex index;
  private final SourceNames names;

  /**
   * A catalogue that closes both when it is closed.
   *
   * @param index follows this ledger
   */
  public Catalog(Ledger ledger, SearchIndex index) {
    this.ledger = ledger;
    this.index = index;
    names = new SourceNames(ledger);
  }

  /** The ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** The index. */
  public SearchIndex index() {
    return index;
  }

  /**
   * Lets the index take in what the ledger has.
   *
   * @return whether it is as new as the ledger now; false where another process is at it
   */
  public boolean catchUp(Indexing.Listener listener) {
    return index.follow(ledger, listener);
  }

  /** The source with this key. */
  public Optional<Source> source(String key) {
    return names.of(key);
  }

  /** What the source with this key is called; the key itself where there is none. */
  public String nameOf(String key) {
    return names.of(key).map(Source::name).orElse(key);
  }

  /**
   * The keys that somebody means: a key as it is, otherwise all sources of that name.
   *
   * @throws IllegalArgumentException where there is no such source
   */
  public List<String> keysOf(List<String> written) {
    List<String> keys = new ArrayList<>();
    for (String name : written) {
      int before = keys.size();
      String folded = WordForms.folded(name);
      for (Source source : names.all().values()) {
        if (source.key().key().equals(name) || WordForms.folded(source.name()).equals(folded)) {
          keys.add(source.effective().key());
        }
      }
      if (keys.size() == before) {
        throw new IllegalArgumentException("expected a source of the ledger, found " + name);
      }
    }
    return keys;
  }

  /** Places as the index knows them: a key as it is, a name folded. */
  public static List<String> placesOf(List<String> written) {
    List<String> places = new ArrayList<>();
    for (String name : written) {
      places.add(name);
      places.add(WordForms.folded(name));
    }
    return places;
  }

  /** The papers with the most claims first. */
  public List<Outlet> outlets(int limit) {
    List<Found.Count> all =
        index
            .find(SearchRequest.claims("").page(0, 1))
            .facets()
            .getOrDefault(Facet.PUBLISHER, List.of());
    return all.stream().limit(limit).map(count -> outlet(count.value())).toList();
  }

  /** What the claims of one paper stand on; of an unknown paper, none. */
  public Outlet outlet(String publisher) {
    Found found = index.find(SearchRequest.claims("").with(Facet.PUBLISHER, publisher).page(0, 1));
    List<Found.Count> media =
        found.facets().getOrDefault(Facet.CHAIN, List.of()).stream()
            .filter(count -> isMedia(count.value()))
            .toList();
    return new Outlet(
        publisher,
        found.total(),
        count(found, SourceKind.UNNAMED_PERSON) + count(found, SourceKind.UNNAMED_GROUP),
        count(found, SourceKind.UNATTRIBUTED),
        media);
  }

  private static long count(Found found, SourceKind kind) {
    return found.facets().getOrDefault(Facet.KIND, List.of()).stream()
        .filter(count -> count.value().equals(kind.code()))
        .mapToLong(Found.Count::count)
        .sum();
  }

  private boolean isMedia(String key) {
    return names.of(key).filter(source -> source.kind() == SourceKind.MEDIA).isPresent();
  }

  @Override
  public void close() {
    try (ledger) {
      index.close();
    }
  }
}
