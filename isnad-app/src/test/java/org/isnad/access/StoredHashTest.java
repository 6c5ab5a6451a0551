package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredHashTest {
  private static final StoredHash.Cost CHEAP = new StoredHash.Cost(64, 2, 1);
  private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

  @Test
  void isWrittenTheSameUnderEveryLanguageAndReadAgain() {
    StoredHash hash = StoredHash.of("كلمة سر طويلة", CHEAP, SALT, 32);

    String written = hash.toString();

    assertThat(written).startsWith("$argon2id$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$");
    assertThat(StoredHash.parse(written).toString()).isEqualTo(written);
    assertThat(StoredHash.parse(written).fits("كلمة سر طويلة")).isTrue();
    assertThat(StoredHash.parse(written).fits("كلمة سر أخرى")).isFalse();
  }

  @Test
  void isWhatTheReferenceImplementationMakes() {
    // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1, from the tests of phc-winner-argon2
    StoredHash hash =
        StoredHash.parse(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
    assertThat(hash.fits("password")).isTrue();
    assertThat(hash.fits("Password")).isFalse();
  }

  @Test
  void whatTheLibraryWroteInTurkeyIsReadToo() {
    String written = StoredHash.of("كلمة سر طويلة", CHEAP, SALT, 32).toString();
    assertThat(StoredHash.parse(written.replace("2id", "2ıd")).fits("كلمة سر طويلة")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$argon2id$v=18$m=64,t=2,p=1$AAEC$AAEC",
        "$argon2id$v=19$m=64,p=2,t=1$AAEC$AAEC",
        "$argon2id$v=19$m=x,t=2,p=1$AAEC$AAEC",
        "$2b$10$abcdefghijklmnopqrstuv"
      })
  void anotherHashIsRefused(String other) {
    assertThatThrownBy(() -> StoredHash.parse(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
