package org.isnad.access;

import java.text.Normalizer;

/** Hashes passwords such that each guess is dear, and checks them. Thread-safe. */
class Passwords {
  /** Shorter ones are guessed. */
  static final int SHORTEST = 10;

  /** Longer ones only make work. */
  static final int LONGEST = 1000;

  // OWASP's first choice in 2024: Argon2id, 19 MiB, two passes, one lane. The hash carries these
  // numbers, so that they can grow without anybody losing a password.
  private static final StoredHash.Cost COST = new StoredHash.Cost(19_456, 2, 1);
  private static final int LENGTH = 32;
  private static final int SALT = 16;

  /** A hash that no password is known for, for names that nobody has. */
  private final String nobodys =
      new StoredHash(COST, Secrets.bytes(SALT), Secrets.bytes(LENGTH)).toString();

  /**
   * The hash of a password, with its salt and what was used to make it.
   *
   * @throws IllegalArgumentException where the password is too short or too long
   */
  String hash(String password) {
    String form = form(password);
    if (form.length() < SHORTEST || form.length() > LONGEST) {
      throw new AccountException(
          AccountException.Reason.PASSWORD,
          "expected a password of "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters, found one of "
              + form.length());
    }
    return StoredHash.of(form, COST, Secrets.bytes(SALT), LENGTH).toString();
  }

  /** Whether a hash was made from this password. One at a time: each takes its memory. */
  synchronized boolean fits(String password, String hash) {
    String form = form(password);
    return form.length() <= LONGEST && check(form, hash);
  }

  /** The work that makes each guess dear. */
  boolean check(String form, String hash) {
    return StoredHash.parse(hash).fits(form);
  }

  /** Takes as long as {@link #fits}, so that an unknown name answers no sooner than a known one. */
  void pretend(String password) {
    boolean never = fits(password, nobodys);
    if (never) {
      throw new IllegalStateException("expected that nobody knows this password");
    }
  }

  /** One form for what keyboards send in several: an alef with its hamza as one letter or two. */
  private static String form(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
