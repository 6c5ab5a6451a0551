package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  private static final LocalDate TO = LocalDate.of(2027, 12, 31);
  private static final Axis ENGLISH = new Axis(FROM, TO, false);
  private static final Axis ARABIC = new Axis(FROM, TO, true);

  @Test
  void timeRunsAsThePageIsRead() {
    assertThat(ENGLISH.at(FROM)).isLessThan(ENGLISH.at(TO));
    assertThat(ARABIC.at(FROM)).isGreaterThan(ARABIC.at(TO));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-01", "2027-02-14", "2027-07-01", "2027-12-31"})
  void oneIsTheMirrorOfTheOther(LocalDate day) {
    assertThat(ARABIC.at(day)).isCloseTo(100 - ENGLISH.at(day), within(1e-9));
  }

  @Test
  void whatIsBeyondStandsAtTheNearerEnd() {
    assertThat(ENGLISH.at(LocalDate.of(1990, 1, 1))).isEqualTo(ENGLISH.at(FROM));
    assertThat(ARABIC.at(LocalDate.of(2090, 1, 1))).isEqualTo(ARABIC.at(TO));
    assertThat(ENGLISH.holds(LocalDate.of(2028, 1, 1))).isFalse();
  }

  @Test
  void aStretchBeginsAtTheLeftWhicheverDayIsFirst() {
    LocalDate june = LocalDate.of(2027, 6, 30);
    assertThat(ENGLISH.stretch(FROM, june)).isEqualTo(ENGLISH.stretch(june, FROM));
    assertThat(ENGLISH.stretch(FROM, june).x()).isEqualTo(ENGLISH.x(FROM));
    assertThat(ARABIC.stretch(FROM, june).x()).isEqualTo(ARABIC.x(june));
    assertThat(ARABIC.stretch(FROM, june).width()).isEqualTo(ENGLISH.stretch(FROM, june).width());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01,2027-03-31,2027-01,3",
    "2027-02-01,2028-12-31,2027-04,7",
    "2020-05-01,2027-12-31,2021,7",
    "1950-01-01,2050-12-31,1960,5",
    "0001-01-01,9999-12-31,100,100"
  })
  void namesNoMoreDaysThanCanBeRead(LocalDate from, LocalDate to, String first, int count) {
    Axis axis = new Axis(from, to, false);
    assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(Math.max(8, count));
    assertThat(axis.ticks().get(0).label()).isEqualTo(first);
  }

  @Test
  void oneDayIsAnAxisToo() {
    assertThat(new Axis(FROM, FROM, false).at(FROM)).isBetween(0.0, 100.0);
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    assertThatThrownBy(() -> new Axis(TO, FROM, false))
        .hasMessage("expected from <= to, found 2027-12-31 and 2027-01-01");
  }
}
