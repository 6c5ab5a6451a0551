package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private Path folder;

  private Accounts accounts() {
    return new Accounts(folder.resolve("accounts.tsv"));
  }

  @Test
  void personSignsInWithTheirPasswordOnly() {
    accounts().add("ليلى", Role.EDITOR, PASSWORD, NOW);

    assertThat(accounts().signIn("ليلى", PASSWORD)).map(Account::role).contains(Role.EDITOR);
    assertThat(accounts().signIn("ليلى", PASSWORD + "x")).isEmpty();
    assertThat(accounts().signIn("سلمى", PASSWORD)).isEmpty();
  }

  @Test
  void letterWithItsHamzaApartIsTheSameLetter() {
    accounts().add("رأفت", Role.READER, "أبجد هوز حطي", NOW);

    String apart = "ا\u0654بجد هوز حطي";
    assertThat(accounts().signIn("را\u0654فت", apart)).isPresent();
  }

  @Test
  void fileHoldsNeitherPasswordNorTokenAndOnlyItsOwnerReadsIt() throws IOException {
    Accounts accounts = accounts();
    accounts.add("ليلى", Role.EDITOR, PASSWORD, NOW);
    String token = accounts.addToken("bot", Role.READER, NOW);

    Path file = folder.resolve("accounts.tsv");
    assertThat(Files.readString(file)).contains("ليلى", "bot").doesNotContain(PASSWORD, token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void tokenIsKnownUntilItsNameIsRemoved() {
    Accounts open = accounts();
    String token = open.addToken("bot", Role.READER, NOW);
    assertThat(open.token(token)).map(Account::name).contains("bot");
    assertThat(open.token(token + "x")).isEmpty();

    accounts().remove("bot");

    assertThat(open.token(token)).as("whoever has the file open sees it").isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> open.remove("bot"));
  }

  @Test
  void personAddedAgainHasAnotherPassword() {
    Accounts accounts = accounts();
    accounts.add("ليلى", Role.READER, PASSWORD, NOW);
    accounts.add("ليلى", Role.EDITOR, "another long one", NOW);

    assertThat(accounts.all()).hasSize(1);
    assertThat(accounts.signIn("ليلى", PASSWORD)).isEmpty();
    assertThat(accounts.signIn("ليلى", "another long one")).isPresent();
  }

  @Test
  void shortPasswordsAndNamesOfOtherThingsAreRefused() {
    Accounts accounts = accounts();
    for (String name :
        new String[] {"", " ", "a\tb", "a\nperson\tx", "<b>", "\u202Ea", "a".repeat(65)}) {
      assertThatIllegalArgumentException()
          .as(name)
          .isThrownBy(() -> accounts.add(name, Role.READER, PASSWORD, NOW));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.add("a", Role.READER, "short", NOW));
    assertThat(accounts.all()).isEmpty();
  }
}
