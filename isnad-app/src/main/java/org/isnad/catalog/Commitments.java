package org.isnad.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.RowId;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.search.Told;

/** Finds commitments with all that other articles tell of them. */
final class Commitments {
  /** As many tellings of one undertaking are looked for. */
  private static final int TELLINGS = 8;

  /** As many articles are read for one page beside those that it lists. */
  private static final int MOST_OTHERS = 30;

  private final Ledger ledger;
  private final SearchIndex index;
  private final Undertakings undertakings;

  Commitments(Ledger ledger, SearchIndex index) {
    this.ledger = ledger;
    this.index = index;
    undertakings = new Undertakings(index::keys);
  }

  /**
   * What the key of a party says: its words, or for one that a word list knows how the newest
   * article words it.
   */
  String nameOf(String key) {
    String kind = key.substring(0, Math.max(0, key.indexOf(':')));
    boolean named = Arrays.stream(SourceKind.values()).anyMatch(one -> one.code().equals(kind));
    return named ? key.substring(kind.length() + 1) : worded(key);
  }

  private String worded(String key) {
    SearchRequest newest = SearchRequest.commitments("").with(Facet.PARTY, key).page(0, 1);
    List<RowId> ids = index.find(newest).hits().stream().map(hit -> RowId.parse(hit.id())).toList();
    for (Telling telling : tellings(ids).values()) {
      int at = telling.parties().indexOf(new SourceKey(key));
      if (at >= 0) {
        return telling.partyName(at);
      }
    }
    return key;
  }

  /** What is found; each undertaking once, where its first telling of the page stands. */
  FoundCommitments find(SearchRequest request) {
    Found found = index.find(request);
    List<RowId> ids = found.hits().stream().map(hit -> RowId.parse(hit.id())).toList();
    Map<RowId, Telling> listed = tellings(ids);
    Set<RowId> wanted = new LinkedHashSet<>();
    List<Told> told = listed.values().stream().map(Commitments::told).toList();
    index.tellings(told, TELLINGS).stream()
        .flatMap(List::stream)
        .map(RowId::parse)
        .filter(id -> !listed.containsKey(id))
        .limit(MOST_OTHERS)
        .forEach(wanted::add);
    List<Telling> all = new ArrayList<>(listed.values());
    all.addAll(tellings(wanted).values());
    return new FoundCommitments(found.total(), inOrder(ids, undertakings.of(all)), found.facets());
  }

  private static Told told(Telling telling) {
    return new Told(
        telling.action(),
        telling.parties().stream().filter(Undertakings::isSpecific).map(SourceKey::key).toList());
  }

  /** The tellings with these names, in this order; names that are no more are passed over. */
  private Map<RowId, Telling> tellings(Collection<RowId> ids) {
    Set<Long> articles = new LinkedHashSet<>();
    ids.forEach(id -> articles.add(id.version().article()));
    Map<RowId, Telling> all = new HashMap<>();
    for (StoredReading reading : ledger.current(articles)) {
      Telling.of(reading).forEach(telling -> all.put(telling.id(), telling));
    }
    Map<RowId, Telling> tellings = new LinkedHashMap<>();
    for (RowId id : ids) {
      Telling telling = all.get(id);
      if (telling != null) {
        tellings.put(id, telling);
      }
    }
    return tellings;
  }

  private static List<Undertaking> inOrder(List<RowId> ids, List<Undertaking> all) {
    Map<RowId, Undertaking> byTelling = new HashMap<>();
    for (Undertaking undertaking : all) {
      undertaking.tellings().forEach(telling -> byTelling.put(telling.id(), undertaking));
    }
    // by their first telling: to compare undertakings would be to compare whole articles
    Map<RowId, Undertaking> ordered = new LinkedHashMap<>();
    for (RowId id : ids) {
      Undertaking undertaking = byTelling.get(id);
      if (undertaking != null) {
        ordered.putIfAbsent(undertaking.first().id(), undertaking);
      }
    }
    return List.copyOf(ordered.values());
  }
}
