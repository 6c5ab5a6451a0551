package org.isnad.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises the encodings whose characters take two or four bytes each, from the first bytes. */
final class WideEncoding {
  /** Fewer bytes than this say nothing without a byte order mark. */
  private static final int ENOUGH = 16;

  private WideEncoding() {}

  /** UTF-16 or UTF-32 of either byte order; empty for everything else. */
  static Optional<Charset> of(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return head.length < ENOUGH ? Optional.empty() : withoutMark(head);
  }

  /**
   * Arabic in UTF-16 has 0x06 (the Arabic block) or 0x00 (blanks, digits, stops) as every second
   * byte; no text in another encoding comes near that.
   */
  private static Optional<Charset> withoutMark(byte[] head) {
    int[] high = new int[2];
    for (int i = 0; i + 1 < head.length; i += 2) {
      for (int side = 0; side < 2; side++) {
        if (head[i + side] == 0x06 || head[i + side] == 0) {
          high[side]++;
        }
      }
    }
    int pairs = head.length / 2;
    if (high[1] > pairs * 9 / 10 && high[0] < pairs / 10) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (high[0] > pairs * 9 / 10 && high[1] < pairs / 10) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
