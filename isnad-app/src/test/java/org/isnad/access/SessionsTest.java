package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private final TestClock clock = new TestClock();
  private final Sessions sessions = new Sessions(clock);
  private final Account account =
      new Account(Account.Kind.PERSON, "ليلى", Role.EDITOR, "hash", Instant.EPOCH);

  @Test
  void sessionLastsWhileItIsUsedAndNoLongerThanAWeek() {
    String id = sessions.open(account);
    for (int i = 0; i < 16; i++) {
      clock.pass(Duration.ofHours(10));
      assertThat(sessions.of(id)).isPresent();
    }
    clock.pass(Duration.ofHours(10));
    assertThat(sessions.of(id)).isEmpty();
  }

  @Test
  void sessionEndsWhenItIsNotUsed() {
    String id = sessions.open(account);
    clock.pass(Duration.ofHours(13));
    assertThat(sessions.of(id)).isEmpty();
  }

  @Test
  void nobodyCanChooseTheNameOfASession() {
    assertThat(sessions.of("chosen")).isEmpty();
    assertThat(sessions.open(account)).isNotEqualTo(sessions.open(account)).hasSize(43);
  }

  @Test
  void oldestSessionOfSomebodyGivesWay() {
    String first = sessions.open(account);
    String second = sessions.open(account);
    for (int i = 0; i < 19; i++) {
      sessions.open(account);
    }
    assertThat(sessions.of(first)).isEmpty();
    assertThat(sessions.of(second)).isPresent();
  }
}
