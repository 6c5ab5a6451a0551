package org.isnad.input;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes the bytes of a page. What the bytes are counts for more than what the page declares:
 * pages of one encoding are often served with the template of another.
 */
final class PageDecoder {
  /** A declaration stands in the first bytes or is none. */
  private static final int HEAD = 1 << 12;

  private PageDecoder() {}

  /**
   * Decodes.
   *
   * @throws CharacterCodingException where the bytes are no text at all
   */
  static Decoder decode(byte[] bytes) throws CharacterCodingException {
    try {
      // Arabic in any other encoding is never sound UTF-8.
      return new Decoder(Decoder.withoutMark(Decoder.strictly(bytes)), Optional.empty());
    } catch (CharacterCodingException e) {
      ByteCensus census = ByteCensus.of(bytes);
      if (census.isBinary()) {
        throw e;
      }
      return census.isBrokenUtf8() ? Decoder.broken(bytes) : singleByte(bytes);
    }
  }

  private static Decoder singleByte(byte[] bytes) {
    Optional<Charset> declared = declared(bytes);
    Charset found = ArabicBytes.charsetOf(bytes);
    Charset used = ArabicBytes.isEvident(bytes) ? found : declared.orElse(found);
    if (declared.filter(used::equals).isPresent()) {
      return new Decoder(new String(bytes, used), Optional.empty());
    }
    String expected = declared.map(Charset::name).orElse("UTF-8");
    String note = "expected " + expected + ", found other bytes; read as " + used.name();
    return new Decoder(new String(bytes, used), Optional.of(note));
  }

  /** What the page says, in a meta element or an XML declaration; empty where that cannot be. */
  static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : new String[] {"charset", "encoding"}) {
      for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
        Optional<Charset> named = named(head, at + key.length());
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String head, int after) {
    int from = after;
    while (from < head.length() && " =\"'".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && isOfName(head.charAt(to))) {
      to++;
    }
    try {
      Charset charset = Charset.forName(head.substring(from, to));
      boolean wide = charset.name().startsWith("UTF-");
      // The bytes are neither: that has been looked at.
      return wide ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
