package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done for somebody who tries to sign in, whoever they say they are. */
class PasswordsTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private Path folder;

  private final Counting passwords = new Counting();

  /** Does the real work, and keeps which. */
  private static final class Counting extends Passwords {
    private final List<String> done = new ArrayList<>();

    @Override
    boolean check(String form, String hash) {
      // all up to the salt: the kind of hash and how dear it is
      done.add(hash.substring(0, hash.indexOf('$', hash.indexOf("p="))));
      return super.check(form, hash);
    }

    List<String> forWhat(Runnable attempt) {
      done.clear();
      attempt.run();
      return List.copyOf(done);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"not this one", "", "كلمة سر طويل"})
  void unknownNameIsAsMuchWorkAsAWrongPassword(String guess) {
    Accounts accounts = new Accounts(folder.resolve("accounts.tsv"), passwords);
    accounts.add("ليلى", Role.EDITOR, PASSWORD, Instant.EPOCH);
    accounts.addToken("bot", Role.READER, Instant.EPOCH);

    List<String> wrong = passwords.forWhat(() -> accounts.signIn("ليلى", guess));

    assertThat(wrong).containsExactly("$argon2id$v=19$m=19456,t=2,p=1");
    for (String name : new String[] {"سلمى", "bot", "", "ليلى\n", "<b>", "x".repeat(10_000)}) {
      assertThat(passwords.forWhat(() -> assertThat(accounts.signIn(name, guess)).isEmpty()))
          .as(name)
          .isEqualTo(wrong);
    }
    assertThat(passwords.forWhat(() -> accounts.signIn("ليلى", PASSWORD)))
        .as("and the right one no more")
        .isEqualTo(wrong);
  }

  @Test
  void firstUnknownNameAfterAStartIsNoMoreWorkThanLaterOnes() {
    Accounts accounts = new Accounts(folder.resolve("accounts.tsv"), passwords);
    assertThat(passwords.forWhat(() -> accounts.signIn("سلمى", PASSWORD))).hasSize(1);
    assertThat(passwords.forWhat(() -> accounts.signIn("سلمى", PASSWORD))).hasSize(1);
  }

  @Test
  void passwordLongerThanAnyIsNoWorkForAnyName() {
    Accounts accounts = new Accounts(folder.resolve("accounts.tsv"), passwords);
    accounts.add("ليلى", Role.EDITOR, PASSWORD, Instant.EPOCH);
    String endless = "x".repeat(1001);
    assertThat(passwords.forWhat(() -> accounts.signIn("ليلى", endless))).isEmpty();
    assertThat(passwords.forWhat(() -> accounts.signIn("سلمى", endless))).isEmpty();
  }

  @Test
  void nobodysHashIsOneThatCanBeChecked() {
    assertThat(passwords.forWhat(() -> passwords.pretend(PASSWORD))).hasSize(1);
  }
}
