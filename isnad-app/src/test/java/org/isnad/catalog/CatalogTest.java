package org.isnad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.ledger.Decision;
import org.isnad.ledger.SourceKey;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commitments, sources and papers of a real ledger. */
class CatalogTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 1);
  private static final String MINISTRY = "organisation:وزاره الاشغال القرطانيه";

  @TempDir Path folder;
  private Shelf shelf;
  private Catalog catalog;

  @BeforeEach
  void fill() {
    shelf = Shelf.in(folder);
    catalog = shelf.catalog();
    shelf.add(
        "قناة شرفة",
        "2027-01-10",
        "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول يونيو 2027.");
    shelf.add(
        "صحيفة الكروم",
        "2027-05-10",
        "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول سبتمبر 2027.");
    shelf.add(
        "صحيفة الكروم",
        "2027-02-10",
        "أعلنت وزارة الأشغال القرطانية أنها ستفتح 40 مدرسة ريفية جديدة بحلول مارس 2027.");
    shelf.add(
        "صحيفة الكروم",
        "2027-03-10",
        "نقلت وكالة رواق عن مصادر مطلعة قولها إن الجسر القديم سيغلق.\nقال بدر المرواني إن الأمر انتهى.");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static List<String> values(List<Found.Count> counts) {
    return counts.stream().map(count -> count.value() + ' ' + count.count()).toList();
  }

  @Test
  void findsAnUndertakingWithTellingsOfOtherPapers() {
    SearchRequest printed = SearchRequest.commitments("").with(Facet.PUBLISHER, "قناة شرفة");
    FoundCommitments found = catalog.commitments(printed);
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.undertakings()).hasSize(1);
    assertThat(found.undertakings().get(0).tellings()).hasSize(2);
    assertThat(found.undertakings().get(0).moves()).hasSize(1);
  }

  @Test
  void anUndertakingIsListedOnce() {
    FoundCommitments found =
        catalog.commitments(SearchRequest.commitments("").with(Facet.PARTY, MINISTRY));
    assertThat(found.total()).isEqualTo(3);
    assertThat(found.undertakings()).hasSize(2);
    assertThat(found.undertakings().get(0).latest().told()).contains(LocalDate.of(2027, 5, 10));
  }

  @Test
  void findsWhatIsOverdue() {
    FoundCommitments found =
        catalog.commitments(Catalog.overdue(SearchRequest.commitments(""), TODAY));
    assertThat(found.undertakings().stream().filter(one -> one.isOverdue(TODAY)))
        .singleElement()
        .satisfies(one -> assertThat(one.latest().action()).contains("مدرسة"));
  }

  @Test
  void tellsWhatASourceSaidAndPromised() {
    SourceProfile profile = catalog.profile(MINISTRY, TODAY).orElseThrow();
    assertThat(profile.claims()).isEqualTo(3);
    assertThat(profile.passedOn()).isZero();
    assertThat(values(profile.months())).containsExactly("2027-01 1", "2027-02 1", "2027-05 1");
    assertThat(profile.commitments()).isEqualTo(3);
    assertThat(profile.overdue()).isEqualTo(2);
    assertThat(profile.naming())
        .extracting(SourceProfile.Naming::outlet)
        .containsExactly("صحيفة الكروم", "قناة شرفة");
    assertThat(values(profile.naming().get(0).names()))
        .containsExactly("وزارة الأشغال القرطانية 2");
  }

  @Test
  void tellsWhatASourcePassedOn() {
    SourceProfile profile = catalog.profile(key("وكالة رواق"), TODAY).orElseThrow();
    assertThat(profile.claims()).isZero();
    assertThat(profile.passedOn()).isEqualTo(1);
  }

  @Test
  void aSourceThatIsJoinedShowsWhoDecided() {
    SourceKey man = new SourceKey(key("بدر المرواني"));
    SourceKey ministry = new SourceKey(MINISTRY);
    catalog.ledger().join(man, ministry, new Decision("rim", "speaks for it", Shelf.NOW));
    catalog.catchUp(articles -> {});
    SourceProfile profile = catalog.profile(MINISTRY, TODAY).orElseThrow();
    assertThat(profile.claims()).isEqualTo(4);
    assertThat(profile.members()).extracting(member -> member.key()).containsExactly(man);
    assertThat(profile.decisions())
        .singleElement()
        .satisfies(made -> assertThat(made.decision().who()).isEqualTo("rim"));
    assertThat(catalog.profile(man.key(), TODAY).orElseThrow().source().effective())
        .isEqualTo(ministry);
  }

  @Test
  void unknownSourceIsNone() {
    assertThat(catalog.profile("person:لا أحد", TODAY)).isEmpty();
  }

  @Test
  void listsSourcesByClaimsByKindAndByName() {
    assertThat(catalog.sources("", "", 0, 10).get(0).value()).isEqualTo(MINISTRY);
    assertThat(values(catalog.sources("person", "", 0, 10)))
        .containsExactly("person:بدر المرواني 1");
    assertThat(values(catalog.sources("", "المرواني", 0, 10)))
        .containsExactly("person:بدر المرواني 1");
    assertThat(catalog.sources("", "لا أحد", 0, 10)).isEmpty();
    assertThat(catalog.sources("", "", 1, 1))
        .isEqualTo(catalog.sources("", "", 0, 2).subList(1, 2));
  }

  @Test
  void tellsWhatAPaperStandsOn() {
    assertThat(catalog.outlets(10))
        .extracting(Outlet::name)
        .containsExactly("صحيفة الكروم", "قناة شرفة");
    assertThat(catalog.outlets(10).get(0)).isEqualTo(catalog.outlet("صحيفة الكروم"));
    OutletProfile profile = catalog.outletProfile("صحيفة الكروم");
    assertThat(profile.outlet().named()).isEqualTo(3);
    assertThat(profile.outlet().unnamed()).isEqualTo(1);
    assertThat(values(profile.outlet().media())).containsExactly(key("وكالة رواق") + " 1");
    assertThat(profile.months())
        .containsExactly(
            new OutletProfile.Month("2027-02", 1, 0, 0),
            new OutletProfile.Month("2027-03", 1, 1, 0),
            new OutletProfile.Month("2027-05", 1, 0, 0));
    assertThat(profile.months().get(1).claims()).isEqualTo(2);
    assertThat(profile.commitments()).isGreaterThanOrEqualTo(2);
    assertThat(values(profile.sources())).first().asString().startsWith(MINISTRY);
  }

  @Test
  void aPartyIsCalledWhatItsArticleCallsIt() {
    assertThat(catalog.partyOf(MINISTRY)).isEqualTo("وزارة الأشغال القرطانية");
    assertThat(catalog.partyOf("unnamed-group:لا احد")).isEqualTo("لا احد");
  }

  private String key(String name) {
    return catalog.keysOf(List.of(name)).get(0);
  }
}
