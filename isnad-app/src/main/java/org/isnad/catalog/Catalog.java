package org.isnad.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Source;
import org.isnad.search.Found;
import org.isnad.search.Indexing;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.search.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * A ledger with its index. The ledger is the truth; the index may be behind until {@link #catchUp}.
 * Thread-safe.
 */
public final class Catalog implements AutoCloseable {
  private final Ledger ledger;
  private final SearchIndex index;
  private final SourceNames names;
  private volatile @Nullable Standing standing;
  private final Profiles profiles;
  private final Commitments commitments;

  /**
   * A catalogue that closes both when it is closed.
   *
   * @param index follows this ledger
   */
  public Catalog(Ledger ledger, SearchIndex index) {
    this.ledger = ledger;
    this.index = index;
    names = new SourceNames(ledger);
    profiles = new Profiles(ledger, index, names);
    commitments = new Commitments(ledger, index);
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

  /** How much the ledger holds and how it stands; counted anew only once it has changed. */
  public Standing standing() {
    Standing known = standing;
    if (known == null || known.counts().sequence() != ledger.sequence()) {
      known = new Standing(ledger.counts(), ledger.adrift().size());
      standing = known;
    }
    return known;
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

  /** What a party is called; what its key says where it is no source. */
  public String partyOf(String key) {
    return names.of(key).map(Source::name).orElseGet(() -> commitments.nameOf(key));
  }

  /** The sources with the most claims first, counted under what they were joined to. */
  public List<Found.Count> sources(String kind, String name, int offset, int limit) {
    return profiles.sources(kind, name, offset, limit);
  }

  /** What the ledger knows of a source; empty where it knows none with this key. */
  public Optional<SourceProfile> profile(String key, LocalDate today) {
    return profiles.source(key, today);
  }

  /** The papers with the most claims first. */
  public List<Outlet> outlets(int limit) {
    return outlets(0, limit);
  }

  /** The same, a part of them. */
  public List<Outlet> outlets(int offset, int limit) {
    return profiles.outlets(offset, limit);
  }

  /** What the claims of one paper stand on; of an unknown paper, none. */
  public Outlet outlet(String publisher) {
    return profiles.outlet(publisher);
  }

  /** The same over time, with the paper's sources. */
  public OutletProfile outletProfile(String publisher) {
    return profiles.profile(publisher);
  }

  /** Commitments, each with what other articles tell of the same. */
  public FoundCommitments commitments(SearchRequest request) {
    return commitments.find(request);
  }

  /** Of some commitments those that are open and were due before this day. */
  public static SearchRequest overdue(SearchRequest request, LocalDate today) {
    return Profiles.overdue(request, today);
  }

  @Override
  public void close() {
    try (ledger) {
      index.close();
    }
  }
}
