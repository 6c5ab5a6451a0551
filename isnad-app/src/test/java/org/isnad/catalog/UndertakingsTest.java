package org.isnad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredCommitment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndertakingsTest {
  private static final String JUNE =
      "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول يونيو 2027.";
  private static final String SEPTEMBER =
      "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول سبتمبر 2027.";

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = Shelf.in(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private Telling told(String day, String text) {
    return shelf.add("قناة شرفة", day, text).get(0);
  }

  private List<Undertaking> together(Telling... tellings) {
    return new Undertakings(shelf.catalog().index()::keys).of(Arrays.asList(tellings));
  }

  private static Telling with(CommitmentStatus status, Telling telling) {
    Commitment read = telling.commitment();
    Commitment other =
        new Commitment(
            read.id(),
            read.party(),
            read.action(),
            read.deadline(),
            status,
            read.claim(),
            read.terms(),
            read.confidence(),
            read.rule());
    StoredCommitment row =
        new StoredCommitment(telling.row().row(), other, telling.parties(), Optional.empty());
    return new Telling(telling.reading(), row, telling.claim());
  }

  @Test
  void anotherDeadlineBeforeTheFirstHasPassedIsAMove() {
    List<Undertaking> found = together(told("2027-01-10", JUNE), told("2027-05-10", SEPTEMBER));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).due()).contains(LocalDate.of(2027, 9, 30));
    assertThat(found.get(0).moves()).hasSize(1);
    Move move = found.get(0).moves().get(0);
    assertThat(move.from()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(move.to()).contains(LocalDate.of(2027, 9, 30));
    assertThat(move.isSlip()).isTrue();
    assertThat(move.by().told()).contains(LocalDate.of(2027, 5, 10));
  }

  @Test
  void anEarlierDeadlineThatNobodyCallsAMoveIsNone() {
    assertThat(together(told("2027-01-10", SEPTEMBER), told("2027-05-10", JUNE))).hasSize(2);
  }

  @Test
  void neitherAreAFewDaysMore() {
    Telling first = told("2027-05-03", JUNE.replace("بحلول يونيو", "في 10 يونيو"));
    Telling again = told("2027-05-10", JUNE.replace("بحلول يونيو", "في 17 يونيو"));
    assertThat(together(first, again)).hasSize(2);
  }

  @Test
  void commonWordsAreNotEnough() {
    String sanctions = "أعلنت وزارة الأشغال القرطانية أنها ستعيد فرض العقوبات بحلول يونيو 2027.";
    Telling first = told("2027-01-10", sanctions);
    Telling other = told("2027-05-10", sanctions.replace("يونيو", "سبتمبر"));
    assertThat(together(first, other)).hasSize(2);
  }

  @Test
  void theSameTellingsGiveTheSameInAnyOrder() {
    List<Telling> tellings =
        new ArrayList<>(
            List.of(
                told("2027-01-10", JUNE),
                told("2027-05-10", SEPTEMBER),
                told("2027-02-01", "أعلن بدر المرواني أنه سيفتح أربعين مدرسة بحلول أكتوبر 2027.")));
    Undertakings undertakings = new Undertakings(shelf.catalog().index()::keys);
    List<String> once = undertakings.of(tellings).stream().map(UndertakingsTest::names).toList();
    Collections.reverse(tellings);
    assertThat(undertakings.of(tellings).stream().map(UndertakingsTest::names)).isEqualTo(once);
  }

  private static String names(Undertaking one) {
    return one.tellings().stream().map(telling -> telling.id().toString()).toList().toString();
  }

  @Test
  void tellingItAgainMovesNothing() {
    List<Undertaking> found =
        together(
            told("2027-01-10", JUNE),
            shelf.add("صحيفة الكروم", "2027-01-11", JUNE).get(0),
            told("2027-01-12", JUNE.replace("بحلول يونيو", "في 15 يونيو")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).tellings()).hasSize(3);
    assertThat(found.get(0).moves()).isEmpty();
  }

  @Test
  void afterTheDeadlineAnotherDateIsAnotherUndertaking() {
    assertThat(together(told("2027-01-10", JUNE), told("2027-07-10", SEPTEMBER))).hasSize(2);
  }

  @Test
  void unlessItSaysThatItWasPutOff() {
    String putOff =
        "أعلنت وزارة الأشغال القرطانية تأجيل افتتاح جسر الصنوبر الجديد إلى 15 سبتمبر 2027.";
    List<Undertaking> found =
        together(
            told("2027-05-10", putOff), told("2027-10-10", putOff.replace("سبتمبر", "ديسمبر")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).status()).isEqualTo(CommitmentStatus.POSTPONED);
    assertThat(found.get(0).moves()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "الصنوبر الجديد,الوادي القديم", // another bridge
    "وزارة الأشغال القرطانية,وزارة الدفاع القرطانية", // another party
    "جسر الصنوبر الجديد,40 جسرا حديديا جديدا"
  })
  void staysApart(String words, String others) {
    Telling first = told("2027-01-10", JUNE);
    Telling other = told("2027-05-10", SEPTEMBER.replace(words, others));
    assertThat(together(first, other)).hasSize(2);
  }

  @Test
  void numbersMustBeEqual() {
    String schools =
        "أعلنت وزارة التعليم القرطانية أنها ستفتح 40 مدرسة ريفية جديدة بحلول يونيو 2027.";
    Telling first = told("2027-01-10", schools);
    Telling other = told("2027-05-10", schools.replace("40", "60").replace("يونيو", "سبتمبر"));
    assertThat(together(first, other)).hasSize(2);
  }

  @Test
  void aPartyThatMayBeAnyoneJoinsNothing() {
    String government = "قال بدر المرواني إن الحكومة ستبني جسر الصنوبر الجديد بحلول يونيو 2027.";
    Telling first = told("2027-01-10", government);
    Telling other = told("2027-05-10", government.replace("يونيو", "سبتمبر"));
    assertThat(together(first, other)).hasSize(2);
  }

  @Test
  void onTheSameDayTwoDatesAreTwo() {
    assertThat(
            together(
                told("2027-01-10", JUNE),
                shelf.add("صحيفة الكروم", "2027-01-10", SEPTEMBER).get(0)))
        .hasSize(2);
  }

  @Test
  void oneArticleThatTellsTwoDatesTellsTwo() {
    List<Telling> both = shelf.add("قناة شرفة", "2027-01-10", JUNE + "\n" + SEPTEMBER);
    assertThat(together(both.toArray(Telling[]::new))).hasSameSizeAs(both);
  }

  @Test
  void whatTheTextTellsOfAnEarlierDateIsAMoveByItself() {
    Telling telling =
        told(
            "2027-05-10",
            "أعلنت وزارة الأشغال القرطانية تأجيل افتتاح جسر الصنوبر الجديد من 10 يونيو إلى"
                + " 15 سبتمبر 2027.");
    List<Move> moves = together(telling).get(0).moves();
    assertThat(moves).hasSize(1);
    assertThat(moves.get(0).from()).isEqualTo(LocalDate.of(2027, 6, 10));
    assertThat(moves.get(0).to()).contains(LocalDate.of(2027, 9, 15));
  }

  @Test
  void severalArticlesOnOneMoveTellItOnce() {
    String putOff =
        "أعلنت وزارة الأشغال القرطانية تأجيل افتتاح جسر الصنوبر الجديد من 10 يونيو إلى 15"
            + " سبتمبر 2027.";
    List<Undertaking> found =
        together(
            told("2027-05-10", putOff), shelf.add("صحيفة الكروم", "2027-05-11", putOff).get(0));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).moves()).hasSize(1);
  }

  @Test
  void isOverdueFromTheDayAfterItsLast() {
    Undertaking one = together(told("2027-01-10", JUNE)).get(0);
    assertThat(one.isOverdue(LocalDate.of(2027, 6, 30))).isFalse();
    assertThat(one.isOverdue(LocalDate.of(2027, 7, 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,false",
    "AGREED,true",
    "ANNOUNCED,true",
    "SCHEDULED,true",
    "BEGUN,true",
    "POSTPONED,true",
    "DONE,false",
    "REFUSED,false",
    "CANCELLED,false",
    "BROKEN,false"
  })
  void isOverdueOnlyWhileItStands(CommitmentStatus status, boolean overdue) {
    Undertaking one = together(with(status, told("2027-01-10", JUNE))).get(0);
    assertThat(one.isOverdue(LocalDate.of(2028, 1, 1))).isEqualTo(overdue);
  }

  @Test
  void whatALaterArticleTellsIsTheStatus() {
    String done = JUNE.replace(" بحلول يونيو 2027", "");
    List<Undertaking> found =
        together(told("2027-01-10", JUNE), with(CommitmentStatus.DONE, told("2027-06-20", done)));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).isOverdue(LocalDate.of(2028, 1, 1))).isFalse();
    assertThat(found.get(0).due()).contains(LocalDate.of(2027, 6, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso:IQ", "body:un", "person:بدر المرواني", "organisation:وزاره الاشغال"})
  void aNameThatTellsItsPartyIsSpecific(String key) {
    assertThat(Undertakings.isSpecific(new SourceKey(key))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"organisation:الحكومه", "person:الوزير", "unnamed-group:مصادر مطلعه جدا", "x"})
  void othersAreNot(String key) {
    assertThat(Undertakings.isSpecific(new SourceKey(key))).isFalse();
  }
}
