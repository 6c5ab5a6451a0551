package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Problem;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.ledger.VersionId;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;
import org.isnad.search.SearchRequest.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final String MINISTER =
      "الدفاع تعلق\nقال وزير الدفاع القرطاني رعد الصفواني إن 800 جندي سيغادرون القاعدة في مارس 2027.";
  private static final String SOURCES =
      "مصادر تتحدث\nنقلت وكالة رواق عن مصادر مطلعة قولها إن القاعدة قد تبقى مفتوحة حتى نهاية عام 2028.";
  private static final String DENIAL =
      "المتحدث ينفي\nنفى المتحدث باسم الوزارة بدر المرواني أن تكون القاعدة أغلقت.";

  @TempDir Path folder;
  private TestLedger ledger;

  @BeforeEach
  void fill() {
    ledger = TestLedger.in(folder);
    ledger.add("قناة شرفة", "a", LocalDate.of(2027, 1, 10), MINISTER);
    ledger.add("صحيفة الكروم", "b", LocalDate.of(2027, 2, 10), SOURCES);
    ledger.add("صحيفة الكروم", "c", LocalDate.of(2027, 3, 10), DENIAL);
    ledger.index();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private List<String> articlesOf(SearchRequest request) {
    return ledger.search().find(request).hits().stream()
        .map(hit -> hit.id().substring(0, hit.id().indexOf('.')))
        .toList();
  }

  private static SearchRequest base() {
    return SearchRequest.claims("القاعدة");
  }

  @Test
  void findsClaimsByTheirWords() {
    assertThat(articlesOf(base())).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(articlesOf(SearchRequest.claims("جنود"))).containsExactly("1");
  }

  @Test
  void findsClaimsByTheNamesOfTheirSources() {
    assertThat(articlesOf(SearchRequest.claims("الصفواني القاعدة"))).containsExactly("1");
  }

  @Test
  void filtersByWhatAClaimIs() {
    assertThat(articlesOf(base().with(Facet.KIND, "unnamed-group"))).containsExactly("2");
    assertThat(articlesOf(base().with(Facet.KIND, "unnamed-group", "person")))
        .containsExactlyInAnyOrder("1", "2", "3");
    assertThat(articlesOf(base().with(Facet.POLARITY, "negative"))).containsExactly("3");
    assertThat(articlesOf(base().with(Facet.CERTAINTY, "possible"))).containsExactly("2");
    assertThat(articlesOf(base().with(Facet.PUBLISHER, "قناة شرفة"))).containsExactly("1");
  }

  @Test
  void filtersByAnyLinkOfTheChain() {
    assertThat(articlesOf(base().with(Facet.CHAIN, key("وكالة رواق")))).containsExactly("2");
    assertThat(articlesOf(base().with(Facet.SOURCE, key("وكالة رواق")))).isEmpty();
  }

  @Test
  void filtersByTimesAndNumbers() {
    Days february = days("2027-02-01", "2027-02-28");
    assertThat(articlesOf(base().published(february))).containsExactly("2");
    assertThat(articlesOf(base().about(days("2027-03-05", "2027-03-06")))).containsExactly("1");
    assertThat(articlesOf(base().about(days("2028-12-01", "2029-12-31")))).containsExactly("2");
    assertThat(articlesOf(base().quantity(new Range(500, 1000)))).containsExactly("1");
    assertThat(articlesOf(base().quantity(new Range(900, 1000)))).isEmpty();
  }

  @Test
  void takesInArticlesWithAndWithoutADay() {
    ledger.addUndated("قناة شرفة", "e", "خبر\nقال وزير الدفاع إن القاعدة ستغلق.");
    ledger.index();
    assertThat(articlesOf(base().by(Order.OLDEST))).containsExactly("4", "1", "2", "3");
    assertThat(articlesOf(base().published(days("0001-01-01", "2027-02-01")))).containsExactly("1");
  }

  @Test
  void ordersByDay() {
    assertThat(articlesOf(base().by(Order.NEWEST))).containsExactly("3", "2", "1");
    assertThat(articlesOf(base().by(Order.OLDEST))).containsExactly("1", "2", "3");
  }

  @Test
  void givesPagesWithoutGapOrOverlap() {
    SearchRequest all = base().by(Order.OLDEST);
    assertThat(articlesOf(all.page(0, 2))).containsExactly("1", "2");
    assertThat(articlesOf(all.page(2, 2))).containsExactly("3");
    assertThat(ledger.search().find(all.page(2, 2)).total()).isEqualTo(3);
  }

  @Test
  void countsTheValuesOfFacets() {
    Map<Facet, List<Found.Count>> facets = ledger.search().find(base()).facets();
    assertThat(facets.get(Facet.PUBLISHER))
        .containsExactly(new Found.Count("صحيفة الكروم", 2), new Found.Count("قناة شرفة", 1));
    assertThat(facets.get(Facet.MONTH)).hasSize(3);
  }

  @Test
  void findsTheNearestClaimsTheEarliestFirst() {
    ledger.add(
        "قناة المدى",
        "d",
        LocalDate.of(2027, 1, 2),
        "خبر\nقال مسؤول إن 800 جندي سيغادرون القاعدة في مارس المقبل.");
    ledger.index();
    List<Near> near = ledger.search().near("800 جندي يغادرون القاعدة في شهر مارس", 10);
    assertThat(near).extracting(one -> one.id().substring(0, 1)).startsWith("4", "1");
    assertThat(near).allSatisfy(one -> assertThat(one.likeness()).isBetween(0.0, 1.0));
    assertThat(ledger.search().near("أسعار الطماطم في الأسواق", 10)).isEmpty();
  }

  @Test
  void comesBackWhenItIsDeleted() throws IOException {
    ledger.search().close();
    try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    try (SearchIndex again = SearchIndex.open(folder.resolve("index"))) {
      assertThat(again.find(base()).hits()).isEmpty();
      assertThat(again.follow(ledger.ledger(), articles -> {})).isTrue();
      assertThat(again.find(base()).hits()).hasSize(3);
      assertThat(again.sequence()).isEqualTo(ledger.ledger().sequence());
    }
  }

  @Test
  void saysWhereItDiffersFromTheLedger() {
    List<Problem> problems = new ArrayList<>();
    ledger.search().verify(ledger.ledger(), problems::add);
    assertThat(problems).isEmpty();

    ledger.add("قناة شرفة", "f", "خبر\nقال وزير الدفاع إن القاعدة ستغلق.");
    ledger.search().verify(ledger.ledger(), problems::add);
    assertThat(problems).as("one that is behind catches up").isEmpty();

    try (TestLedger another = TestLedger.in(folder.resolve("another"))) {
      another.add("قناة شرفة", "a", "خبر\nقال وزير المالية إن الأسعار ارتفعت.");
      another.add("قناة شرفة", "b", "خبر\nقال وزير المالية إن الأسعار ارتفعت كثيرا.");
      ledger.search().verify(another.ledger(), problems::add);
      assertThat(problems).singleElement().asString().contains("change 2 at most, found 3");

      problems.clear();
      another.add("قناة شرفة", "c", "خبر عن الأسعار\nلم يقل أحد شيئا.");
      ledger.search().verify(another.ledger(), problems::add);
      assertThat(problems)
          .extracting(Problem::toString)
          .anyMatch(problem -> problem.contains("which the ledger has not"));
    }
  }

  @Test
  void takesARejectedClaimOutAndACorrectedOneAnew() {
    StoredClaim claim = claims(1).get(0);
    Decision decision = new Decision("محرر", "", TestLedger.NOW);
    ledger.ledger().judge(claim.row(), Verdict.REJECT, Map.of(), decision);
    StoredClaim other = claims(2).get(0);
    ledger.ledger().judge(other.row(), Verdict.CORRECT, Map.of("certainty", "certain"), decision);
    ledger.index();
    assertThat(articlesOf(base())).containsExactlyInAnyOrder("2", "3");
    assertThat(articlesOf(base().with(Facet.CERTAINTY, "possible"))).isEmpty();
    assertThat(articlesOf(base().with(Facet.JUDGED, "correct"))).containsExactly("2");
  }

  @Test
  void countsAJoinedSourceUnderTheOther() {
    SourceKey one = new SourceKey(key("بدر المرواني"));
    SourceKey other = new SourceKey(key("رعد الصفواني"));
    ledger.ledger().join(one, other, new Decision("محرر", "", TestLedger.NOW));
    ledger.index();
    assertThat(articlesOf(base().with(Facet.SOURCE, other.key())))
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void marksTheWordsThatWereTyped() {
    String text = "غادرت القوات القاعدة";
    assertThat(ledger.search().marks("قوة", text))
        .extracting(span -> span.of(text))
        .containsExactly("القوات");
  }

  private List<StoredClaim> claims(long article) {
    Optional<StoredReading> reading = ledger.ledger().reading(new VersionId(article, 1));
    return reading.orElseThrow().claims();
  }

  /** The key of the source whose name holds this. */
  private String key(String name) {
    return ledger.ledger().sources().stream()
        .filter(source -> source.name().contains(name))
        .map(source -> source.key().key())
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no source " + name + " in " + ledger.ledger().sources()));
  }

  private static Days days(String from, String to) {
    return new Days(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }
}
