package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-14 | 2027-02-14",
        "2027-02-14T08:30 | 2027-02-14T08:30",
        "2027-02-14T08:30:15Z | 2027-02-14T08:30:15",
        "2027-02-14T08:30:15.123+0300 | 2027-02-14T08:30:15",
        "2027-02-14 08:30:15 +03:00 | 2027-02-14T08:30:15",
        "2027-2-4 | 2027-02-04",
        "2027/02/14 - 20:05 | 2027-02-14T20:05",
        "14/02/2027 | 2027-02-14",
        "14.02.2027 | 2027-02-14",
        "17:27 14.02.2027 | 2027-02-14T17:27",
        "02/14/2027 | 2027-02-14",
        "03/04/2027 | 2027-04-03",
        "٢٠٢٧/٠٢/١٤ | 2027-02-14",
        "۱۴-۰۲-۲۰۲۷ | 2027-02-14",
        "\u200F14\u200F/\u200F2\u200F/\u200F2027 | 2027-02-14",
        "20270214 | 2027-02-14",
        "20270214T083015Z | 2027-02-14T08:30",
        "202702140830 | 2027-02-14T08:30",
        "1802593800 | 2027-02-14T08:30",
        "1802593800000 | 2027-02-14T08:30",
        "Sun, 14 Feb 2027 08:30:00 +0300 | 2027-02-14T08:30",
        "Sun Feb 14 08:30:00 AST 2027 | 2027-02-14T08:30",
        "February 14, 2027 8:30 pm | 2027-02-14T20:30",
        "14th Feb 2027 | 2027-02-14",
        "14-02-2027 12:15 ص | 2027-02-14T00:15",
        "14-02-2027 12:15 م | 2027-02-14T12:15",
        "14-02-2027 09:15 مساءً | 2027-02-14T21:15",
        "نشر: 14-02-2027 الساعة 9:15 صباحا | 2027-02-14T09:15"
      })
  void dateIsRead(String written, String expected) {
    assertThat(WrittenDate.read(written).orElseThrow().published()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "12:30",
        "2027",
        "31/02/2027",
        "2027-13-01",
        "99999-01-01",
        "0000-00-00",
        "العدد 14/2",
        "هاتف 02-14-99887766",
        "7.5.1",
        "123456789",
        "2027-02"
      })
  void whatIsNoDateIsNone(String written) {
    assertThat(WrittenDate.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-14T08:30:15Z, Z",
    "2027-02-14T08:30:15+0300, +03:00",
    "2027-02-14T08:30:15.000-05:30, -05:30",
    "2027-02-14 08:30:15 GMT, Z",
    "14/02/2027 08:30 (GMT+0400), +04:00"
  })
  void offsetIsRead(String written, String expected) {
    assertThat(WrittenDate.read(written).orElseThrow().offset().orElseThrow())
        .hasToString(expected);
  }

  @Test
  void offsetThatIsNotWrittenIsNotMadeUp() {
    assertThat(WrittenDate.read("2027-02-14 08:30").orElseThrow().offset()).isEmpty();
  }

  @Test
  void dayAndMonthThatCouldBeExchangedAreNotSure() {
    assertThat(WrittenDate.read("03/04/2027").orElseThrow().sure()).isFalse();
    assertThat(WrittenDate.read("13/04/2027").orElseThrow().sure()).isTrue();
    assertThat(WrittenDate.read("04/04/2027").orElseThrow().sure()).isTrue();
  }

  @Test
  void longTextIsNotSearched() {
    assertThat(WrittenDate.read("2027-02-14" + " كلمة".repeat(100))).isEmpty();
  }

  @Test
  void hostileTextEndsSoon() {
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 1_000; i++) {
            WrittenDate.read("1/".repeat(80));
            WrittenDate.read("a ".repeat(80));
          }
        });
  }
}
