package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Reading;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Added;
import org.isnad.ledger.Change;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Judgement;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.Reread;
import org.isnad.ledger.Row;
import org.isnad.ledger.RowKind;
import org.isnad.ledger.SourceCount;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.Verdict;
import org.isnad.ledger.VersionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide, and that it is kept beside the machine's rows and never over them. */
abstract class JudgementContract {
  private static final VersionId FIRST = new VersionId(1, 1);

  private Ledger ledger;

  /** An empty place. */
  abstract LedgerAddress fresh() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = Ledgers.create(fresh(), Sample.NOW);
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private StoredReading held() {
    return ledger.reading(FIRST).orElseThrow();
  }

  private Judgement judge(StoredClaim claim, Verdict verdict, Map<String, String> correction) {
    return ledger.judge(claim.row(), verdict, correction, Sample.DECISION);
  }

  @Test
  void rejectedClaimIsShownAsWhatItIs() {
    StoredClaim claim = held().claims().get(0);

    Judgement made = judge(claim, Verdict.REJECT, Map.of());

    StoredClaim judged = ledger.claim(claim.id()).orElseThrow();
    assertThat(judged.isRejected()).isTrue();
    assertThat(judged.judgement()).contains(made);
    assertThat(judged.asRead()).isEqualTo(claim.asRead());
    assertThat(ledger.judgements()).containsExactly(made);
    assertThat(ledger.changes(1, 9)).containsExactly(new Change(2, Change.Kind.JUDGEMENT, 1));
    assertThat(ledger.follow(1, 9).articles()).containsExactly(1L);
  }

  @Test
  void correctionStandsBesideWhatWasRead() {
    StoredClaim claim = held().claims().get(0);

    judge(claim, Verdict.CORRECT, Map.of("act", "pledges", "source", "سلمى", "kind", "person"));

    StoredClaim judged = ledger.claim(claim.id()).orElseThrow();
    assertThat(judged.claim().act()).isEqualTo(Act.PLEDGES);
    assertThat(judged.claim().root().name()).contains("سلمى");
    assertThat(judged.root()).contains(SourceKey.of(SourceKind.PERSON, "سلمى"));
    assertThat(judged.asRead()).isEqualTo(claim.asRead());
  }

  @Test
  void lastJudgementOfARowHolds() {
    StoredClaim claim = held().claims().get(0);

    judge(claim, Verdict.REJECT, Map.of());
    judge(claim, Verdict.CONFIRM, Map.of());

    assertThat(ledger.claim(claim.id()).orElseThrow().isRejected()).isFalse();
    assertThat(ledger.judgements()).hasSize(2);
  }

  @Test
  void correctionThatIsNoneIsRefused() {
    StoredClaim claim = held().claims().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge(claim, Verdict.CORRECT, Map.of("act", "sings")))
        .withMessageContaining("found sings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge(claim, Verdict.CORRECT, Map.of("mood", "good")))
        .withMessageContaining("found mood");
    assertThatIllegalArgumentException().isThrownBy(() -> judge(claim, Verdict.CORRECT, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge(claim, Verdict.CONFIRM, Map.of("act", "asks")));
    assertThat(ledger.judgements()).isEmpty();
    assertThat(ledger.sequence()).isEqualTo(1);
  }

  @Test
  void everyKindOfRowCanBeJudged() {
    for (Row row : held().rows()) {
      ledger.judge(row, Verdict.CONFIRM, Map.of(), Sample.DECISION);
    }

    StoredReading judged = held();
    assertThat(judged.rows()).allMatch(row -> judged.judgementOf(row).isPresent());
    assertThat(judged.rows())
        .extracting(row -> row.id().kind())
        .contains(RowKind.CLAIM, RowKind.TIME, RowKind.QUANTITY, RowKind.MENTION);
  }

  @Test
  void judgementSurvivesANewReadingAndIsListedWhereItFitsNoMore() {
    StoredReading before = held();
    StoredClaim first = before.claims().get(0);
    StoredClaim second = before.claims().get(1);
    judge(first, Verdict.REJECT, Map.of());
    Judgement lost = judge(second, Verdict.CONFIRM, Map.of());

    Claim kept = first.asRead();
    Reading newer = new Reading(before.version().article(), List.of(kept), List.of(), List.of());
    List<StoredReading> given =
        ledger.reread(List.of(new Reread(FIRST, newer)), "test+2", Sample.NOW);

    assertThat(given).containsExactly(held());
    assertThat(held().claims()).singleElement().matches(StoredClaim::isRejected);
    assertThat(held().claims().get(0).id()).isEqualTo(first.id());
    assertThat(ledger.adrift()).containsExactly(lost);
  }

  @Test
  void judgementOfOneVersionIsNoneOfTheNext() {
    judge(held().claims().get(0), Verdict.REJECT, Map.of());

    Added added =
        Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT + "\nانتهى."));

    assertThat(added.reading()).isEqualTo(ledger.reading(added.id()));
    assertThat(added.reading().orElseThrow().claims()).noneMatch(StoredClaim::isRejected);
    assertThat(held().claims().get(0).isRejected()).isTrue();
    assertThat(ledger.adrift()).isEmpty();
  }

  @Test
  void joinedSourcesCountAsOneUntilTheyAreParted() {
    List<SourceKey> keys = ledger.sources().stream().map(source -> source.key()).toList();
    SourceKey one = keys.get(0);
    SourceKey other = keys.get(1);
    long all = total(ledger.sourceCounts());

    ledger.join(one, other, Sample.DECISION);

    assertThat(ledger.sources().get(0).effective()).isEqualTo(other);
    assertThat(ledger.sourceCounts()).extracting(SourceCount::source).doesNotContain(one);
    assertThat(total(ledger.sourceCounts())).isEqualTo(all);
    assertThat(ledger.follow(1, 9).articles()).containsExactly(1L);
    assertThat(held().claims())
        .flatExtracting(StoredClaim::sources)
        .doesNotContain(Optional.of(one));

    ledger.part(one, Sample.DECISION);

    assertThat(ledger.sources().get(0).effective()).isEqualTo(one);
    assertThat(ledger.decisions()).hasSize(2);
    assertThat(Joins.of(ledger.decisions())).isEqualTo(Joins.NONE);
  }

  @Test
  void sourcesAreNotJoinedInACircle() {
    List<SourceKey> keys = ledger.sources().stream().map(source -> source.key()).toList();
    ledger.join(keys.get(0), keys.get(1), Sample.DECISION);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.join(keys.get(1), keys.get(0), Sample.DECISION));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.part(keys.get(1), Sample.DECISION));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ledger.join(keys.get(0), new SourceKey("person:nobody"), Sample.DECISION));
    assertThat(ledger.decisions()).hasSize(1);
  }

  @Test
  void rejectedAndCorrectedClaimsChangeTheCounts() {
    long before = total(ledger.sourceCounts());
    StoredClaim rejected = held().claims().get(0);
    StoredClaim corrected = held().claims().get(1);

    judge(rejected, Verdict.REJECT, Map.of());
    judge(corrected, Verdict.CORRECT, Map.of("source", "سلمى", "kind", "person"));

    assertThat(total(ledger.sourceCounts())).isEqualTo(before - 1);
    assertThat(ledger.sourceCounts()).extracting(SourceCount::name).contains("سلمى");
  }

  private static long total(List<SourceCount> counts) {
    return counts.stream().mapToLong(SourceCount::claims).sum();
  }
}
