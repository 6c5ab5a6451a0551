package org.isnad.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where an answer goes on, in a form that programs hand back as it is. It belongs to one question;
 * one that was made up, or is of another question, is told apart. It guards nothing: whoever may
 * ask may ask for any part.
 */
final class Cursors {
  private static final int BYTES = Long.BYTES + Integer.BYTES;

  private Cursors() {}

  static String write(long position, String question) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES).putLong(position).putInt(check(position, question)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads what {@link #write} gave.
   *
   * @throws IllegalArgumentException where it is none of this question
   */
  static long read(String cursor, String question) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == BYTES) {
        long position = bytes.getLong();
        if (position >= 0 && bytes.getInt() == check(position, question)) {
          return position;
        }
      }
    } catch (IllegalArgumentException e) {
      throw unexpected();
    }
    throw unexpected();
  }

  private static IllegalArgumentException unexpected() {
    return new IllegalArgumentException(
        "expected a cursor that came with an answer to the same question, found another");
  }

  private static int check(long position, String question) {
    CRC32 sum = new CRC32();
    sum.update((question + '\n' + position).getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }
}
