package org.isnad.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What tells an entry from other articles. Two entries are one article when they share an address,
 * or the publisher's name for it, or publisher and text; with an unknown publisher, two addresses
 * are two articles. One article with two texts has two versions.
 *
 * @param address its address as it is compared; empty where unknown
 * @param externalId its name, where publisher and name are known
 * @param publisher who printed it; empty where unknown
 * @param hash SHA-256 of the text in UTF-8, in hexadecimal digits
 */
public record Identity(
    Optional<String> address, Optional<String> externalId, String publisher, String hash) {

  static Identity of(Entry entry) {
    String publisher = entry.article().publisher().strip();
    return new Identity(
        entry.address().map(AddressKey::of),
        entry.externalId().filter(id -> !publisher.isEmpty()),
        publisher,
        hash(entry.article().text()));
  }

  /** Whether publisher and text alone make it the same article as another. */
  public boolean isToldByText() {
    return !publisher.isEmpty() || address.isEmpty();
  }

  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256 in every Java", e);
    }
  }
}
