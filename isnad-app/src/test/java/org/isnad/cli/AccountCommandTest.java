package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCommandTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private Path folder;

  private Run account(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "account";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--ledger";
    all[arguments.length + 2] = folder.toString();
    return Run.with(input, all);
  }

  @Test
  void peopleAndTokensAreAddedListedAndRemoved() {
    assertThat(account(PASSWORD + "\n", "add", "ليلى", "--role", "editor").code()).isZero();
    Run token = account("", "token", "archive");
    assertThat(token.out()).startsWith("isnad_");

    Run list = account("", "list");
    assertThat(list.out().lines())
        .satisfiesExactly(
            person -> assertThat(person).startsWith("password ليلى editor "),
            program -> assertThat(program).startsWith("token archive reader "));
    assertThat(list.out()).doesNotContain(token.out().strip(), PASSWORD);

    assertThat(account("", "remove", "ليلى").code()).isZero();
    assertThat(account("", "list").lines()).isOne();
  }

  @Test
  void whatWillNotDoIsTold() {
    assertThat(account("short\n", "add", "ليلى").err()).contains("expected a password of 10");
    assertThat(account("", "add", "ليلى").err()).contains("expected a password on standard input");
    assertThat(account(PASSWORD, "add", "ليلى", "--role", "king").err()).contains("reader, editor");
    assertThat(account("", "remove", "nobody").code()).isEqualTo(ExitCode.USAGE);
    assertThat(account("").code()).isEqualTo(ExitCode.USAGE);
    assertThat(account("", "list").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--host=0.0.0.0", "--host=::", "--name=isnad.example", "--proxy"})
  void nobodyOutsideIsServedWithoutAccounts(String option) {
    Run run = Run.of("serve", "--ledger", folder.toString(), "--port", "0", option);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Expected an account or token", "isnad account add");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void addressOfAnotherMachineIsNoPlaceToListen() {
    Run run = Run.of("serve", "--ledger", folder.toString(), "--host", "no.such.host.invalid");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Expected an address of this machine");
  }
}
