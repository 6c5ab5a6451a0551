package org.isnad.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.isnad.search.Found.Count;
import org.isnad.search.Found.Hit;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;
import org.isnad.search.SearchRequest.Range;

/** Asks one state of the index. Thread-safe. */
final class Searcher {
  /** As many values of a facet as are counted out. */
  private static final int MOST_VALUES = 50;

  /** More words of an action are not looked for. */
  private static final int MOST_WORDS = 40;

  /** Of these so many must be there, and two at least: one word is said of many things. */
  private static final double MOST_OF = 0.55;

  private final IndexSearcher index;
  private final FacetsConfig config;
  private final WordQuery words;
  private final Rarity rarity;
  private final Map<Facet, SortedSetDocValuesReaderState> states = new EnumMap<>(Facet.class);

  Searcher(IndexReader reader, FacetsConfig config, WordQuery words) throws IOException {
    index = new IndexSearcher(reader);
    this.config = config;
    this.words = words;
    rarity = new Rarity(reader);
    for (Facet facet : Facet.values()) {
      String field = config.getDimConfig(facet.code()).indexFieldName;
      if (reader.leaves().stream()
          .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null)) {
        states.put(facet, new DefaultSortedSetDocValuesReaderState(reader, field, config));
      }
    }
  }

  /** What is found. */
  Found find(SearchRequest request) throws IOException {
    Query query = query(request);
    int deepest = Math.max(1, request.offset() + request.limit());
    TopFieldCollectorManager top =
        new TopFieldCollectorManager(sort(request.order()), deepest, null, Integer.MAX_VALUE);
    Object[] found =
        index.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    TopFieldDocs docs = (TopFieldDocs) found[0];
    return new Found(
        docs.totalHits.value,
        hits(docs, request.offset()),
        counts(request.type(), (FacetsCollector) found[1]));
  }

  /** How many hits there are. */
  long count(SearchRequest request) throws IOException {
    return index.count(query(request));
  }

  /** How many of all hits have each value of a facet, the most frequent first. */
  List<Count> counts(SearchRequest request, Facet facet, int most) throws IOException {
    SortedSetDocValuesReaderState state = states.get(facet);
    return state == null
        ? List.of()
        : counts(facet, state, index.search(query(request), new FacetsCollectorManager()), most);
  }

  /** The claims nearest to a text, the earliest published first. */
  List<Near> near(String text, int limit) throws IOException {
    return new Likeness(index, rarity).find(words.read(text), limit);
  }

  /** For each commitment those of its parties that have most of its words, the nearest first. */
  List<List<String>> tellings(List<Told> told, int limit) throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (Told one : told) {
      all.add(one.parties().isEmpty() ? List.of() : tellings(one, limit));
    }
    return all;
  }

  private List<String> tellings(Told told, int limit) throws IOException {
    Set<String> keys = new TreeSet<>();
    words.read(told.action()).words().forEach(word -> keys.add(word.key()));
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    keys.stream()
        .limit(MOST_WORDS)
        .forEach(key -> some.add(new TermQuery(new Term(Fields.KEYS, key)), Occur.SHOULD));
    some.setMinimumNumberShouldMatch(
        Math.max(2, (int) Math.ceil(MOST_OF * Math.min(MOST_WORDS, keys.size()))));
    Query query =
        new BooleanQuery.Builder()
            .add(some.build(), Occur.MUST)
            .add(type(SearchRequest.Type.COMMITMENT), Occur.FILTER)
            .add(anyOf(Facet.PARTY, told.parties()), Occur.FILTER)
            .build();
    List<String> names = new ArrayList<>();
    for (ScoreDoc doc : index.search(query, limit).scoreDocs) {
      names.add(index.storedFields().document(doc.doc).get(Fields.ID));
    }
    return names;
  }

  private static Query type(SearchRequest.Type type) {
    String code =
        switch (type) {
          case CLAIM -> Fields.CLAIM;
          case ARTICLE -> Fields.ARTICLE;
          case COMMITMENT -> Fields.COMMITMENT;
        };
    return new TermQuery(new Term(Fields.TYPE, code));
  }

  /** The names that the documents of these articles stand for. */
  Set<String> names(Collection<Long> articles) throws IOException {
    List<BytesRef> owners = new ArrayList<>();
    articles.forEach(article -> owners.add(new BytesRef(Long.toString(article))));
    Query query = new TermInSetQuery(Fields.OWNER, owners);
    int most = Math.max(1, index.count(query));
    Set<String> names = new HashSet<>();
    for (ScoreDoc doc : index.search(query, most).scoreDocs) {
      names.add(index.storedFields().document(doc.doc).get(Fields.ID));
    }
    return names;
  }

  /** How many articles and claims there are. */
  int size() {
    return index.getIndexReader().numDocs();
  }

  private static Sort sort(Order order) {
    SortField newest = new SortField(Fields.PUBLISHED, SortField.Type.LONG, true);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
      case NEWEST -> new Sort(newest, SortField.FIELD_DOC);
      case OLDEST ->
          new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG), SortField.FIELD_DOC);
      case DUE -> new Sort(due(false), newest, SortField.FIELD_DOC);
      case LAST_DUE -> new Sort(due(true), newest, SortField.FIELD_DOC);
    };
  }

  private static SortField due(boolean last) {
    SortField due = new SortField(Fields.DUE, SortField.Type.LONG, last);
    due.setMissingValue(last ? Long.MIN_VALUE : Long.MAX_VALUE);
    return due;
  }

  private List<Hit> hits(TopFieldDocs docs, int offset) throws IOException {
    StoredFields stored = index.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = offset; i < docs.scoreDocs.length; i++) {
      ScoreDoc doc = docs.scoreDocs[i];
      Object first = ((FieldDoc) doc).fields[0];
      float score = first instanceof Float relevance ? relevance : 0;
      hits.add(new Hit(stored.document(doc.doc).get(Fields.ID), score));
    }
    return hits;
  }

  private Map<Facet, List<Count>> counts(SearchRequest.Type type, FacetsCollector collected)
      throws IOException {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, SortedSetDocValuesReaderState> state : states.entrySet()) {
      if (state.getKey().isOf(type)) {
        counts.put(
            state.getKey(), counts(state.getKey(), state.getValue(), collected, MOST_VALUES));
      }
    }
    return counts;
  }

  private static List<Count> counts(
      Facet facet, SortedSetDocValuesReaderState state, FacetsCollector collected, int most)
      throws IOException {
    FacetResult result =
        new SortedSetDocValuesFacetCounts(state, collected).getTopChildren(most, facet.code());
    List<Count> values = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        values.add(new Count(value.label, value.value.longValue()));
      }
    }
    return values;
  }

  private Query query(SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words.query(request.words()), Occur.MUST);
    all.add(type(request.type()), Occur.FILTER);
    request.filters().forEach((facet, values) -> all.add(anyOf(facet, values), Occur.FILTER));
    if (!request.published().isAny()) {
      all.add(days(Fields.DAY, request.published()), Occur.FILTER);
    }
    if (!request.about().isAny()) {
      boolean commitments = request.type() == SearchRequest.Type.COMMITMENT;
      all.add(
          commitments ? days(Fields.DUE_DAY, request.about()) : about(request.about()),
          Occur.FILTER);
    }
    if (!request.quantity().isAny()) {
      all.add(quantity(request.quantity()), Occur.FILTER);
    }
    return all.build();
  }

  private Query anyOf(Facet facet, List<String> values) {
    String field = config.getDimConfig(facet.code()).indexFieldName;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      Term term = new Term(field, FacetsConfig.pathToString(facet.code(), new String[] {value}));
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query days(String field, Days days) {
    long first = days.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long last = days.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    return LongPoint.newRangeQuery(field, first, last);
  }

  private static Query about(Days days) {
    long from = days.from().map(day -> Documents.minute(day.atStartOfDay())).orElse(Long.MIN_VALUE);
    long to =
        days.to()
            .map(day -> Documents.minute(day.plusDays(1).atStartOfDay()) - 1)
            .orElse(Long.MAX_VALUE);
    return LongRange.newIntersectsQuery(Fields.ABOUT, new long[] {from}, new long[] {to});
  }

  private static Query quantity(Range range) {
    return DoubleRange.newIntersectsQuery(
        Fields.QUANTITY, new double[] {range.low()}, new double[] {range.high()});
  }
}
