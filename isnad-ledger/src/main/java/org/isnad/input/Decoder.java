package org.isnad.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8 where they are that, otherwise what they are most likely to be.
 *
 * @param text the text, without a byte order mark
 * @param note what was assumed; empty where the bytes are UTF-8
 */
record Decoder(String text, Optional<String> note) {
  private static final char MARK = '\uFEFF';

  /**
   * Recognises the encoding and decodes.
   *
   * @throws CharacterCodingException where the bytes are no text at all
   */
  static Decoder decode(byte[] bytes) throws CharacterCodingException {
    try {
      return new Decoder(withoutMark(strictly(bytes)), Optional.empty());
    } catch (CharacterCodingException e) {
      ByteCensus census = ByteCensus.of(bytes);
      if (census.isBinary()) {
        throw e;
      }
      return census.isBrokenUtf8() ? broken(bytes) : singleByte(bytes);
    }
  }

  /** The text without a byte order mark at its start. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  static String strictly(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  static Decoder broken(byte[] bytes) {
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    return new Decoder(
        text, Optional.of("expected UTF-8, found broken bytes; U+FFFD stands in their place"));
  }

  private static Decoder singleByte(byte[] bytes) {
    Charset charset = ArabicBytes.charsetOf(bytes);
    return new Decoder(
        new String(bytes, charset),
        Optional.of("expected UTF-8, found other bytes; read as " + charset.name()));
  }
}
