package org.isnad.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceKey;
import org.isnad.search.SearchIndex;
import org.isnad.search.WordForms;

/** A ledger with its index, as new as each other where no other process is at it. */
final class OpenLedger implements AutoCloseable {
  private final Ledger ledger;
  private final SearchIndex index;
  private final Map<SourceKey, Source> sources = new HashMap<>();

  private OpenLedger(Ledger ledger, SearchIndex index) {
    this.ledger = ledger;
    this.index = index;
  }

  /** Opens a ledger that is there; its index catches up first, with a bar on a terminal. */
  static OpenLedger at(LedgerOption option, Streams streams) {
    Ledger ledger = option.open(streams.environment(), Instant.now());
    try {
      SearchIndex index = option.index(streams.environment());
      OpenLedger open = new OpenLedger(ledger, index);
      open.catchUp(streams);
      return open;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private void catchUp(Streams streams) {
    Progress progress = new Progress(streams.err(), streams.terminals().err(), System::nanoTime);
    boolean current = index.follow(ledger, articles -> progress.at(articles, 0));
    progress.clear();
    if (!current) {
      streams.err().println("isnad: another process is at the index; it may be a moment behind");
      streams.err().flush();
    }
  }

  Ledger ledger() {
    return ledger;
  }

  SearchIndex index() {
    return index;
  }

  private Map<SourceKey, Source> sources() {
    if (sources.isEmpty()) {
      ledger.sources().forEach(source -> sources.put(source.key(), source));
    }
    return sources;
  }

  /** What the source with this key is called; the key itself where there is none. */
  String nameOf(String key) {
    Source source = sources().get(new SourceKey(key));
    return source == null ? key : source.name();
  }

  /** Whether the source with this key is a medium. */
  boolean isMedia(String key) {
    Source source = sources().get(new SourceKey(key));
    return source != null && source.kind() == SourceKind.MEDIA;
  }

  /**
   * The keys that somebody means: a key as it is, otherwise all sources of that name.
   *
   * @throws IllegalArgumentException where there is no such source
   */
  List<String> keysOf(List<String> written) {
    List<String> keys = new ArrayList<>();
    for (String name : written) {
      int before = keys.size();
      String folded = WordForms.folded(name);
      for (Source source : sources().values()) {
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
  static List<String> placesOf(List<String> written) {
    List<String> places = new ArrayList<>();
    for (String name : written) {
      places.add(name);
      places.add(WordForms.folded(name));
    }
    return places;
  }

  @Override
  public void close() {
    index.close();
    ledger.close();
  }
}
