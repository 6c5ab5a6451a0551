package org.isnad.access;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody who may come in.
 *
 * @param kind how
 * @param name who, as judgements keep it; several tokens may share one
 * @param role what they may do
 * @param hash what is kept of the password or token
 * @param added when
 */
public record Account(Kind kind, String name, Role role, String hash, Instant added) {
  private static final int LONGEST_NAME = 64;

  /** How somebody comes in. */
  public enum Kind {
    /** A person, with a password. */
    PERSON,
    /** A program, with a token. */
    TOKEN;

    /** The word for it in files and answers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("expected person or token, found " + code);
    }
  }

  /** Checks the name: it is shown in pages and terminals, and stands in a file of lines. */
  public Account {
    if (name.isBlank() || !name.equals(name.strip()) || name.length() > LONGEST_NAME) {
      throw new AccountException(
          AccountException.Reason.NAME,
          "expected a name of 1 to " + LONGEST_NAME + " characters, found \"" + name + '"');
    }
    // "." and ".." alone are places, not names, in the address of an account
    if (!name.codePoints().allMatch(Account::isPlain)
        || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new AccountException(
          AccountException.Reason.NAME,
          "expected a name of letters, digits, spaces and - _ . @ ', found another character");
    }
  }

  /** A name in the form in which it is kept, however a keyboard sends it. */
  public static String form(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }

  /** The same who may do something else. */
  Account with(Role other) {
    return new Account(kind, name, other, hash, added);
  }

  /** The same with another password. */
  Account with(String other) {
    return new Account(kind, name, role, other, added);
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || " -_.@'".indexOf(c) >= 0;
  }
}
