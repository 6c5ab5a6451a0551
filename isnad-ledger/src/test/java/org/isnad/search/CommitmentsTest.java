package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Problem;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.ledger.VersionId;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commitments in a real index. */
class CommitmentsTest {
  private static final String JUNE =
      "تعهد بالجسر\nأعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول يونيو 2027.";
  private static final String SEPTEMBER =
      "الجسر يتأخر\nأعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول سبتمبر 2027.";
  private static final String SCHOOLS =
      "مدارس جديدة\nأعلن وزير التعليم رعد الصفواني أنه سيفتح أربعين مدرسة ريفية بحلول أكتوبر 2027.";

  @TempDir Path folder;
  private TestLedger ledger;

  @BeforeEach
  void fill() {
    ledger = TestLedger.in(folder);
    ledger.add("قناة شرفة", "a", LocalDate.of(2027, 1, 10), JUNE);
    ledger.add("صحيفة الكروم", "b", LocalDate.of(2027, 5, 10), SEPTEMBER);
    ledger.add("صحيفة الكروم", "c", LocalDate.of(2027, 3, 10), SCHOOLS);
    ledger.index();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static SearchRequest all() {
    return SearchRequest.commitments("");
  }

  private List<String> articlesOf(SearchRequest request) {
    return ledger.search().find(request).hits().stream()
        .map(hit -> hit.id().substring(0, hit.id().indexOf('.')))
        .toList();
  }

  private StoredReading reading(long article) {
    return ledger.ledger().reading(new VersionId(article, 1)).orElseThrow();
  }

  private StoredCommitment commitmentOf(long article) {
    return reading(article).commitments().get(0);
  }

  @Test
  void namesTheRow() {
    Found found = ledger.search().find(all().with(Facet.PUBLISHER, "قناة شرفة"));
    assertThat(found.hits())
        .extracting(Found.Hit::id)
        .containsExactly(commitmentOf(1).id().toString());
    assertThat(commitmentOf(1).id().toString()).startsWith("1.c");
  }

  @Test
  void ordersByPublicationAndByDeadline() {
    assertThat(articlesOf(all())).containsExactly("2", "3", "1");
    assertThat(articlesOf(all().by(Order.DUE))).containsExactly("1", "2", "3");
    assertThat(articlesOf(all().by(Order.LAST_DUE))).containsExactly("3", "2", "1");
  }

  @Test
  void findsWhatIsDueBeforeADay() {
    Days before = new Days(Optional.empty(), Optional.of(LocalDate.of(2027, 7, 1)));
    assertThat(articlesOf(all().about(before))).containsExactly("1");
    Days lastDay = new Days(Optional.empty(), Optional.of(LocalDate.of(2027, 6, 29)));
    assertThat(articlesOf(all().about(lastDay))).isEmpty();
  }

  @Test
  void whatHasNoDeadlineComesLastEitherWay() {
    ledger.add("قناة شرفة", "d", "وعد\nأعلنت وزارة الأشغال القرطانية أنها ستبني مستشفى جديدا.");
    ledger.index();
    assertThat(articlesOf(all().by(Order.DUE))).endsWith("4");
    assertThat(articlesOf(all().by(Order.LAST_DUE))).endsWith("4");
    Days dated = new Days(Optional.of(LocalDate.MIN.withYear(1)), Optional.empty());
    assertThat(articlesOf(all().about(dated))).hasSize(3).doesNotContain("4");
  }

  @Test
  void filtersByPartyAndStatus() {
    String ministry = commitmentOf(1).parties().get(0).key();
    assertThat(articlesOf(all().with(Facet.PARTY, ministry))).containsExactly("2", "1");
    String status = commitmentOf(3).commitment().status().code();
    assertThat(articlesOf(all().with(Facet.STATUS, status))).contains("3");
    assertThat(articlesOf(all().with(Facet.STATUS, "done"))).isEmpty();
  }

  @Test
  void countsItsFacetsOnly() {
    Map<Facet, List<Found.Count>> facets = ledger.search().find(all()).facets();
    assertThat(facets)
        .containsOnlyKeys(
            Facet.SOURCE, Facet.PUBLISHER, Facet.MONTH, Facet.JUDGED, Facet.PARTY, Facet.STATUS);
    assertThat(ledger.search().find(SearchRequest.claims("")).facets())
        .doesNotContainKeys(Facet.PARTY, Facet.STATUS, Facet.NAME);
  }

  @Test
  void countsOneFacetByItself() {
    assertThat(ledger.search().counts(SearchRequest.claims(""), Facet.NAME, 10))
        .extracting(Found.Count::value)
        .contains("وزارة الأشغال القرطانية");
    assertThat(ledger.search().counts(all(), Facet.MONTH, 2)).hasSize(2);
  }

  @Test
  void claimsAndArticlesAreNotFoundAmongThem() {
    assertThat(ledger.search().find(SearchRequest.articles("")).total()).isEqualTo(3);
    assertThat(ledger.search().find(SearchRequest.claims("الصنوبر")).hits())
        .allSatisfy(hit -> assertThat(hit.id()).doesNotContain("c"));
  }

  @Test
  void findsWhatThePartyUndertookInLikeWords() {
    String ministry = commitmentOf(1).parties().get(0).key();
    assertThat(
            tellings(
                new Told("بناء جسر الصنوبر", List.of(ministry)),
                new Told("بناء جسر الصنوبر", List.of("iso:XX")),
                new Told("بناء جسر الصنوبر", List.of()),
                new Told("زيارة القمر", List.of(ministry))))
        .containsExactly(List.of("1", "2"), List.of(), List.of(), List.of());
  }

  private List<List<String>> tellings(Told... told) {
    return ledger.search().tellings(List.of(told), 10).stream()
        .map(names -> names.stream().map(name -> name.substring(0, 1)).sorted().toList())
        .toList();
  }

  @Test
  void leavesOutWhatSomebodyRejected() {
    Decision decision = new Decision("rim", "no promise", TestLedger.NOW);
    ledger.ledger().judge(commitmentOf(1).row(), Verdict.REJECT, Map.of(), decision);
    ledger.index();
    assertThat(articlesOf(all())).containsExactly("2", "3");
    assertThat(commitmentOf(1).isRejected()).isTrue();
    verify();
  }

  @Test
  void partyCountsUnderWhatItsSourceWasJoinedTo() {
    SourceKey ministry = commitmentOf(1).parties().get(0);
    SourceKey minister = commitmentOf(3).parties().get(0);
    ledger.ledger().join(minister, ministry, new Decision("rim", "", TestLedger.NOW));
    ledger.index();
    assertThat(articlesOf(all().with(Facet.PARTY, ministry.key()))).containsExactly("2", "3", "1");
  }

  @Test
  void checkKnowsThem() {
    verify();
  }

  private void verify() {
    List<Problem> problems = new ArrayList<>();
    ledger.search().verify(ledger.ledger(), problems::add);
    assertThat(problems).isEmpty();
  }
}
