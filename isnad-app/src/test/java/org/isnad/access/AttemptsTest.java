package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private final TestClock clock = new TestClock();
  private final Attempts attempts = new Attempts(clock);

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      clock.pass(Duration.ofMinutes(10));
      assertThat(attempts.begin(name, address)).isZero();
    }
  }

  @Test
  void firstMistakesCostNothing() {
    for (int i = 0; i < 4; i++) {
      assertThat(attempts.begin("ليلى", "192.0.2.1")).isZero();
    }
  }

  @Test
  void eachFurtherOneDoublesTheWait() {
    fail(4, "ليلى", "192.0.2.1");
    assertThat(attempts.begin("ليلى", "192.0.2.1")).isEqualTo(Duration.ofSeconds(1));
    fail(1, "ليلى", "192.0.2.1");
    assertThat(attempts.begin("ليلى", "192.0.2.1")).isEqualTo(Duration.ofSeconds(2));
    fail(20, "ليلى", "192.0.2.1");
    assertThat(attempts.begin("ليلى", "192.0.2.1")).isEqualTo(Duration.ofSeconds(512));
  }

  @Test
  void nameIsSlowedFromEveryAddressAndAddressForEveryName() {
    fail(6, "ليلى", "192.0.2.1");
    assertThat(attempts.begin("ليلى", "192.0.2.2")).isPositive();
    assertThat(attempts.begin("سلمى", "192.0.2.1")).isPositive();
    assertThat(attempts.begin("سلمى", "192.0.2.2")).isZero();
  }

  @Test
  void addressesOfOneNetworkAreCountedTogether() {
    for (int i = 0; i < 6; i++) {
      fail(1, "victim" + i, "2001:db8:1:2::" + i);
    }
    assertThat(attempts.begin("victim", "2001:db8:1:2:9:9:9:9")).isPositive();
    assertThat(attempts.begin("victim", "2001:db8:1:3::1")).isZero();
  }

  @Test
  void ownAccountDoesNotWipeTheSlateOfAnAddress() {
    for (int i = 0; i < 8; i++) {
      fail(1, "victim" + i, "192.0.2.1");
      clock.pass(Duration.ofMinutes(10));
      attempts.begin("attacker", "192.0.2.1");
      attempts.succeeded("attacker", "192.0.2.1");
    }
    assertThat(attempts.begin("victim", "192.0.2.1")).isPositive();
  }

  @Test
  void countIsForgottenAfterAnHour() {
    fail(10, "ليلى", "192.0.2.1");
    clock.pass(Duration.ofHours(2));
    fail(1, "ليلى", "192.0.2.1");
    assertThat(attempts.begin("ليلى", "192.0.2.1")).isZero();
  }
}
