package org.isnad.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.StringTokenizer;

/**
 * An Argon2id hash of a password and how it was made, written as {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. The library would write and read the name of the
 * function in letters of the machine's language, so that a file made in Turkey could be used
 * nowhere else. Immutable.
 */
final class StoredHash {
  private static final String VERSION = "v=19";

  private final Cost cost;
  private final byte[] salt;
  private final byte[] hash;

  /**
   * A hash.
   *
   * @param cost how dear it is to make
   * @param salt what was hashed with the password
   * @param hash the hash
   */
  StoredHash(Cost cost, byte[] salt, byte[] hash) {
    this.cost = cost;
    this.salt = salt.clone();
    this.hash = hash.clone();
  }

  /**
   * How dear it is to make a hash.
   *
   * @param kibibytes memory
   * @param passes over that memory
   * @param lanes worked on at once
   */
  record Cost(int kibibytes, int passes, int lanes) {
    @Override
    public String toString() {
      return "m=" + kibibytes + ",t=" + passes + ",p=" + lanes;
    }
  }

  /** The hash of a password with this salt. */
  static StoredHash of(String password, Cost cost, byte[] salt, int length) {
    Argon2Function function =
        Argon2Function.getInstance(
            cost.kibibytes,
            cost.passes,
            cost.lanes,
            length,
            Argon2.ID,
            Argon2Function.ARGON2_VERSION_13);
    return new StoredHash(
        cost, salt, function.hash(password.getBytes(StandardCharsets.UTF_8), salt).getBytes());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where it is something else
   */
  static StoredHash parse(String written) {
    List<String> parts = new ArrayList<>();
    for (StringTokenizer rest = new StringTokenizer(written, "$,"); rest.hasMoreTokens(); ) {
      parts.add(rest.nextToken());
    }
    if (parts.size() != 7 || !parts.get(0).startsWith("argon2") || !parts.get(1).equals(VERSION)) {
      throw new IllegalArgumentException(
          "expected a hash as $argon2id$" + VERSION + "$m=…,t=…,p=…$salt$hash, found another");
    }
    Cost cost =
        new Cost(
            number(parts.get(2), "m="), number(parts.get(3), "t="), number(parts.get(4), "p="));
    Base64.Decoder base64 = Base64.getDecoder();
    return new StoredHash(cost, base64.decode(parts.get(5)), base64.decode(parts.get(6)));
  }

  private static int number(String part, String name) {
    if (!part.startsWith(name)) {
      throw new IllegalArgumentException("expected " + name + " and a number, found " + part);
    }
    return Integer.parseInt(part.substring(name.length()));
  }

  /** Whether it was made from this password: as much work as making it. */
  boolean fits(String password) {
    return MessageDigest.isEqual(hash, of(password, cost, salt, hash.length).hash);
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$"
        + VERSION
        + '$'
        + cost
        + '$'
        + base64.encodeToString(salt)
        + '$'
        + base64.encodeToString(hash);
  }
}
