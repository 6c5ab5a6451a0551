package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 2025-03-01",
    "2025-03-01T14:30, 2025-03-01T14:30",
    "2025-03-01 14:30:05, 2025-03-01T14:30:05",
    "2025-03-01T23:30:00+03:00, 2025-03-01T23:30",
    "2025-03-01T23:30:00-05:00, 2025-03-01T23:30",
    "2025-03-01T23:30:00Z, 2025-03-01T23:30"
  })
  void readsIsoAndKeepsTheLocalTime(String written, String read) {
    assertThat(Published.parse(written)).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "01/03/2025", "2025-13-01"})
  void refusesWhatIsNoDate(String written) {
    assertThatThrownBy(() -> Published.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected an ISO date");
  }

  @Test
  void knowsADayWithoutATime() {
    Published day = Published.on(LocalDate.of(2025, 3, 1));
    assertThat(day.isKnown()).isTrue();
    assertThat(day.moment()).contains(LocalDateTime.of(2025, 3, 1, 0, 0));
    assertThat(day.time()).isEmpty();
  }

  @Test
  void mayBeUnknown() {
    assertThat(Published.UNKNOWN.isKnown()).isFalse();
    assertThat(Published.UNKNOWN.moment()).isEmpty();
    assertThat(Published.UNKNOWN).hasToString("");
  }

  @Test
  void refusesATimeWithoutItsDay() {
    assertThatThrownBy(() -> new Published(Optional.empty(), Optional.of(LocalTime.NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
