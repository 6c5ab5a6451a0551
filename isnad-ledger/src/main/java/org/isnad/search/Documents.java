package org.isnad.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Words.Word;
import org.isnad.text.Article;
import org.isnad.text.Span;

/**
 * Makes of a reading the documents that are searched: one for the article, one for each claim and
 * commitment.
 */
final class Documents {
  /** A facet's value that is longer is cut: the key of a source may be a whole sentence. */
  private static final int LONGEST_VALUE = 1000;

  /** The words of a claim are kept with it, to tell which claims are alike. */
  private static final FieldType KEYS = keys();

  private final WordReader reader;

  Documents(WordReader reader) {
    this.reader = reader;
  }

  private static FieldType keys() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setStoreTermVectors(true);
    type.freeze();
    return type;
  }

  /** How the facets are kept. */
  static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.code(), true);
      config.setIndexFieldName(facet.code(), "facet-" + facet.code());
    }
    return config;
  }

  /** The documents of a reading; none for rows that somebody rejected. */
  List<Document> of(StoredReading stored) {
    List<Document> documents = new ArrayList<>();
    Reading reading = stored.reading();
    // bodies have names of Arabic words, which must not be taken for each other: وزارة and وزيرة
    List<Span> named =
        reading.mentions().stream()
            .filter(mention -> mention.type() != EntityType.ORGANISATION)
            .map(Mention::span)
            .toList();
    Words words = reader.read(reading.article().text()).spelledOnlyIn(named);
    Set<String> carrying = new LinkedHashSet<>();
    reading.commitments().forEach(made -> made.claim().ifPresent(carrying::add));
    Map<String, Words> sources = new HashMap<>();
    documents.add(article(stored, words));
    for (StoredClaim claim : stored.claims()) {
      if (!claim.isRejected()) {
        boolean promises = carrying.contains(claim.asRead().id());
        documents.add(claim(stored, claim, words, promises, sources));
      }
    }
    Map<String, SourceKey> roots = roots(stored);
    for (StoredCommitment commitment : stored.commitments()) {
      if (!commitment.isRejected()) {
        documents.add(commitment(stored, commitment, words, roots));
      }
    }
    return documents;
  }

  private Document article(StoredReading stored, Words words) {
    Article article = stored.reading().article();
    Document document = document(stored, Fields.ARTICLE, stored.id().toString());
    text(document, words, Fields.EXACT, Fields.KEYS, Fields.SPELLINGS);
    Words title = words.within(List.of(new Span(0, article.title().length())));
    text(document, title, Fields.HEAD_EXACT, Fields.HEAD_KEYS, Fields.HEAD_SPELLINGS);
    facet(document, Facet.PUBLISHER, article.publisher());
    return document;
  }

  private Document claim(
      StoredReading stored,
      StoredClaim row,
      Words words,
      boolean promises,
      Map<String, Words> sources) {
    Document document = document(stored, Fields.CLAIM, row.id().toString());
    Reading reading = stored.reading();
    Claim claim = row.claim();
    Words content = words.within(claim.content());
    text(document, content, Fields.EXACT, Fields.KEYS, Fields.SPELLINGS);
    for (Link link : claim.chain()) {
      link.name()
          .map(name -> sources.computeIfAbsent(name, reader::read))
          .ifPresent(
              name ->
                  text(document, name, Fields.HEAD_EXACT, Fields.HEAD_KEYS, Fields.HEAD_SPELLINGS));
    }
    facets(document, reading.article(), row, promises);
    places(reading, claim).forEach(place -> facet(document, Facet.PLACE, place));
    reading.times().stream()
        .filter(time -> holds(claim, time.span()))
        .forEach(time -> about(document, time));
    reading.quantities().stream()
        .filter(quantity -> holds(claim, quantity.span()))
        .forEach(quantity -> quantity(document, quantity));
    return document;
  }

  /** The places that the words name: by the key that the word lists know, else by name. */
  private static Set<String> places(Reading reading, Claim claim) {
    Set<String> places = new LinkedHashSet<>();
    for (Entity entity : reading.entities()) {
      boolean within = entity.mentions().stream().anyMatch(m -> holds(claim, m.span()));
      if (within && entity.type() == EntityType.PLACE) {
        places.add(entity.known().map(Known::key).orElseGet(() -> SearchForm.of(entity.name())));
      }
    }
    return places;
  }

  private static void facets(
      Document document, Article article, StoredClaim row, boolean promises) {
    Claim claim = row.claim();
    row.root().map(SourceKey::key).ifPresent(key -> facet(document, Facet.SOURCE, key));
    Set<String> chain = new LinkedHashSet<>();
    row.sources().forEach(source -> source.map(SourceKey::key).ifPresent(chain::add));
    chain.forEach(key -> facet(document, Facet.CHAIN, key));
    claim.root().name().ifPresent(name -> facet(document, Facet.NAME, name));
    facet(document, Facet.KIND, claim.root().kind().code());
    facet(document, Facet.ACT, claim.act().code());
    facet(document, Facet.CERTAINTY, claim.certainty().code());
    facet(document, Facet.POLARITY, claim.polarity().code());
    facet(document, Facet.FORM, claim.form().code());
    facet(document, Facet.COMMITMENT, promises ? "yes" : "no");
    ofArticle(document, article, row.judgement());
  }

  /** For each claim that stands, the source at its root. */
  private static Map<String, SourceKey> roots(StoredReading stored) {
    Map<String, SourceKey> roots = new HashMap<>();
    if (!stored.reading().commitments().isEmpty()) {
      for (StoredClaim claim : stored.claims()) {
        claim.root().ifPresent(root -> roots.put(claim.asRead().id(), root));
      }
    }
    return roots;
  }

  private static Document commitment(
      StoredReading stored, StoredCommitment row, Words words, Map<String, SourceKey> roots) {
    Document document = document(stored, Fields.COMMITMENT, row.id().toString());
    Commitment commitment = row.commitment();
    Words action = words.within(List.of(commitment.action()));
    text(document, action, Fields.EXACT, Fields.KEYS, Fields.SPELLINGS);
    Words party = words.within(commitment.party().stream().map(Participant::span).toList());
    text(document, party, Fields.HEAD_EXACT, Fields.HEAD_KEYS, Fields.HEAD_SPELLINGS);
    Set<SourceKey> parties = new LinkedHashSet<>(row.parties());
    parties.forEach(key -> facet(document, Facet.PARTY, key.key()));
    facet(document, Facet.STATUS, commitment.status().code());
    commitment.claim().map(roots::get).ifPresent(root -> facet(document, Facet.SOURCE, root.key()));
    ofArticle(document, stored.reading().article(), row.judgement());
    commitment.deadline().flatMap(Deadline::interval).ifPresent(due -> due(document, due));
    return document;
  }

  private static void due(Document document, Interval interval) {
    long day = interval.lastDay().toEpochDay();
    document.add(new NumericDocValuesField(Fields.DUE, day));
    document.add(new LongPoint(Fields.DUE_DAY, day));
  }

  private static void ofArticle(Document document, Article article, Optional<Judgement> judgement) {
    facet(document, Facet.PUBLISHER, article.publisher());
    facet(document, Facet.JUDGED, judgement.map(made -> made.verdict().code()).orElse("none"));
    article
        .published()
        .date()
        .map(Documents::month)
        .ifPresent(m -> facet(document, Facet.MONTH, m));
  }

  private static String month(LocalDate date) {
    return String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
  }

  private static Document document(StoredReading stored, String type, String id) {
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    document.add(
        new StringField(Fields.OWNER, Long.toString(stored.id().article()), Field.Store.NO));
    Optional<LocalDate> date = stored.reading().article().published().date();
    // an article without a date stands before all others
    document.add(
        new NumericDocValuesField(
            Fields.PUBLISHED, date.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)));
    date.ifPresent(day -> document.add(new LongPoint(Fields.DAY, day.toEpochDay())));
    return document;
  }

  private static void text(
      Document document, Words words, String exact, String keys, String spellings) {
    document.add(field(exact, words, Word::exact));
    document.add(new Field(keys, new WordStream(words, Word::key), KEYS));
    document.add(field(spellings, words, Word::spelling));
  }

  private static Field field(String name, Words words, Function<Word, String> form) {
    return new TextField(name, new WordStream(words, form));
  }

  private static void facet(Document document, Facet facet, String value) {
    if (!value.isEmpty()) {
      String kept = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
      document.add(new SortedSetDocValuesFacetField(facet.code(), kept));
    }
  }

  private static void about(Document document, Time time) {
    time.interval()
        .ifPresent(
            interval ->
                document.add(
                    new LongRange(
                        Fields.ABOUT,
                        new long[] {minute(interval.from())},
                        new long[] {
                          Math.max(minute(interval.from()), minute(interval.to()) - 1)
                        })));
  }

  static long minute(LocalDateTime moment) {
    return Math.floorDiv(moment.toEpochSecond(ZoneOffset.UTC), 60);
  }

  private static void quantity(Document document, Quantity quantity) {
    document.add(
        new DoubleRange(
            Fields.QUANTITY, new double[] {quantity.low()}, new double[] {quantity.high()}));
  }

  private static boolean holds(Claim claim, Span span) {
    return claim.content().stream().anyMatch(content -> content.contains(span));
  }
}
