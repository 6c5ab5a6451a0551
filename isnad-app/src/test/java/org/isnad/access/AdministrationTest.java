package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isnad.access.AccountException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministrationTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private Accounts accounts;
  private Administration administration;

  @BeforeEach
  void begin() {
    accounts = new Accounts(folder.resolve("accounts.tsv"));
    administration = new Administration(accounts, clock);
    accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, clock.instant());
  }

  private static void refused(Reason reason, ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            AccountException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void personIsAddedUnderANameThatNobodyHas() {
    accounts.addToken("bot", Role.READER, clock.instant());
    administration.add(" را\u0654فت ", Role.READER, PASSWORD);

    assertThat(accounts.signIn("رأفت", PASSWORD)).map(Account::role).contains(Role.READER);
    for (String taken : new String[] {"رأفت", "هند", "bot"}) {
      refused(Reason.TAKEN, () -> administration.add(taken, Role.ADMINISTRATOR, PASSWORD));
    }
    for (String name : new String[] {"", "..", ".", "a\tb", "<b>", "a".repeat(65)}) {
      refused(Reason.NAME, () -> administration.add(name, Role.READER, PASSWORD));
    }
    refused(Reason.PASSWORD, () -> administration.add("سلمى", Role.READER, "short"));
    assertThat(administration.all()).hasSize(3);
  }

  @Test
  void roleTakesAwayTheTokensThatMayMore() {
    administration.add("ليلى", Role.EDITOR, PASSWORD);
    String strong = accounts.addToken("ليلى", Role.EDITOR, clock.instant());
    String weak = accounts.addToken("ليلى", Role.READER, clock.instant());
    String other = accounts.addToken("archive", Role.EDITOR, clock.instant());

    assertThat(administration.role("ليلى", Role.READER).role()).isEqualTo(Role.READER);

    assertThat(accounts.token(strong)).isEmpty();
    assertThat(accounts.token(weak)).isPresent();
    assertThat(accounts.token(other)).isPresent();
    assertThat(accounts.signIn("ليلى", PASSWORD)).map(Account::role).contains(Role.READER);
  }

  @Test
  void anotherPasswordKeepsNameRoleAndDay() {
    Account before = administration.add("ليلى", Role.EDITOR, PASSWORD);
    Account after = administration.password("ليلى", "another long one");

    assertThat(after.role()).isEqualTo(Role.EDITOR);
    assertThat(after.added()).isEqualTo(before.added());
    assertThat(accounts.signIn("ليلى", PASSWORD)).isEmpty();
    assertThat(accounts.signIn("ليلى", "another long one")).isPresent();
  }

  @Test
  void ownPasswordNeedsTheOneThatIsKnown() {
    refused(Reason.WRONG, () -> administration.password("هند", "not this one", "another long one"));
    refused(Reason.PASSWORD, () -> administration.password("هند", PASSWORD, "short"));
    administration.password("هند", PASSWORD, "another long one");
    assertThat(accounts.signIn("هند", "another long one")).isPresent();
  }

  @Test
  void nobodyIsToldToBeNobody() {
    refused(Reason.MISSING, () -> administration.remove("سلمى"));
    refused(Reason.MISSING, () -> administration.role("سلمى", Role.READER));
    refused(Reason.MISSING, () -> administration.password("سلمى", PASSWORD));
    accounts.addToken("bot", Role.READER, clock.instant());
    refused(Reason.MISSING, () -> administration.role("bot", Role.ADMINISTRATOR));
    refused(Reason.MISSING, () -> administration.password("bot", PASSWORD));
    administration.remove("bot");
  }

  @Test
  void lastAdministratorStays() {
    administration.add("ليلى", Role.EDITOR, PASSWORD);
    accounts.addToken("robot", Role.ADMINISTRATOR, clock.instant());

    refused(Reason.LAST, () -> administration.remove("هند"));
    refused(Reason.LAST, () -> administration.role("هند", Role.EDITOR));

    administration.role("هند", Role.ADMINISTRATOR);
    administration.role("ليلى", Role.ADMINISTRATOR);
    administration.remove("هند");
    refused(Reason.LAST, () -> administration.remove("ليلى"));
  }

  @Test
  void programThatAdministersAloneStaysToo() {
    accounts.add("هند", Role.READER, PASSWORD, clock.instant());
    accounts.addToken("robot", Role.ADMINISTRATOR, clock.instant());

    refused(Reason.LAST, () -> administration.remove("robot"));
    administration.role("هند", Role.ADMINISTRATOR);
    administration.remove("robot");
  }

  @Test
  void twoWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    for (int round = 0; round < 10; round++) {
      accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, clock.instant());
      accounts.add("ليلى", Role.ADMINISTRATOR, PASSWORD, clock.instant());
      for (Future<Object> one :
          both.invokeAll(Stream.of("هند", "ليلى").map(this::removing).toList())) {
        assertThat(one.get()).isIn("removed", Reason.LAST);
      }
      assertThat(accounts.all()).hasSize(1);
    }
    both.shutdown();
  }

  private Callable<Object> removing(String name) {
    return () -> {
      try {
        administration.remove(name);
        return "removed";
      } catch (AccountException e) {
        return e.reason();
      }
    };
  }
}
