package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void whatTheHeadSaysCountsWhereNothingIsShown() {
    assertThat(choose(List.of("2027-02-14T08:30Z"), List.of(), "")).isEqualTo("2027-02-14T08:30");
  }

  @Test
  void printedDayCountsWhereTheHeadSaysNothing() {
    assertThat(choose(List.of(), List.of("2027-02-14"), "")).isEqualTo("2027-02-14");
    assertThat(choose(List.of(), List.of("2027-02-20", "2027-02-14"), "2027-02-14"))
        .isEqualTo("2027-02-14");
  }

  @Test
  void addressIsTheLastResort() {
    assertThat(choose(List.of(), List.of(), "2027-02-14")).isEqualTo("2027-02-14");
    assertThat(choose(List.of(), List.of(), "")).isEmpty();
  }

  @Test
  void dayPrintedBesideTheTitleCorrectsAHeadThatIsLater() {
    assertThat(choose(List.of("2027-02-14T00:00Z"), List.of("2019-07-23"), ""))
        .isEqualTo("2019-07-23");
  }

  @Test
  void printedDayThatIsLaterIsThatOfToday() {
    assertThat(choose(List.of("2019-07-23T10:00Z"), List.of("2027-02-14"), ""))
        .isEqualTo("2019-07-23T10:00");
  }

  @Test
  void dayAndMonthThatMayBeExchangedCorrectNothing() {
    assertThat(choose(List.of("2027-06-14T10:00Z"), List.of("03/04/2027"), ""))
        .isEqualTo("2027-06-14T10:00");
  }

  @Test
  void secondThingThatTheHeadSaysCountsWhereTheAddressBacksIt() {
    assertThat(choose(List.of("2027-02-14", "2019-07-23T09:00Z"), List.of(), "2019-07-23"))
        .isEqualTo("2019-07-23T09:00");
  }

  @Test
  void localClockIsPreferredToThatOfGreenwich() {
    assertThat(
            choose(
                List.of("2027-02-14T21:30Z", "2027-02-15T00:30+03:00"), List.of("2027-02-14"), ""))
        .isEqualTo("2027-02-15T00:30");
    assertThat(choose(List.of("2027-02-14T21:30Z"), List.of("2027-02-15 00:30"), ""))
        .isEqualTo("2027-02-15T00:30");
  }

  private static String choose(List<String> told, List<String> printed, String address) {
    return new Dates(moments(told), moments(printed), moment(address))
        .choose()
        .map(moment -> moment.published().toString())
        .orElse("");
  }

  private static List<Moment> moments(List<String> written) {
    return written.stream().map(DatesTest::moment).flatMap(Optional::stream).toList();
  }

  private static Optional<Moment> moment(String written) {
    return WrittenDate.read(written);
  }

  @Test
  void implausibleYearsAreKnownAsThat() {
    assertThat(Arrays.asList("1970-01-01", "1899-12-31").stream().map(WrittenDate::read))
        .allSatisfy(moment -> assertThat(moment.orElseThrow().isPlausible()).isFalse());
    assertThat(moment("1971-01-01").orElseThrow().isPlausible()).isTrue();
  }
}
