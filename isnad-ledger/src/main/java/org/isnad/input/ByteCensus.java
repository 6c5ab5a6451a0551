package org.isnad.input;

/**
 * What kinds of bytes a text has that is no sound UTF-8.
 *
 * @param size all bytes
 * @param controls bytes that no text has
 * @param sequences sound UTF-8 sequences of two bytes or more
 * @param strays bytes above 0x7F outside of those
 */
record ByteCensus(int size, int controls, int sequences, int strays) {

  static ByteCensus of(byte[] bytes) {
    int controls = 0;
    int sequences = 0;
    int strays = 0;
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at] & 0xFF;
      int length = b < 0x80 ? 1 : sequenceAt(bytes, at);
      if (b < 0x80) {
        controls += isControl(b) ? 1 : 0;
      } else if (length > 1) {
        sequences++;
      } else {
        strays++;
      }
      at += length;
    }
    return new ByteCensus(bytes.length, controls, sequences, strays);
  }

  /** More than one byte in fifty is a control: a picture, an archive, a program. */
  boolean isBinary() {
    return controls * 50L > size;
  }

  /**
   * Sound sequences outweigh stray bytes. In windows-1256 or ISO-8859-6 a sound one comes about by
   * chance only: it would need a letter of 0xC2 to 0xF4 followed by a sign of 0x80 to 0xBF.
   */
  boolean isBrokenUtf8() {
    return sequences > strays * 2L;
  }

  private static boolean isControl(int b) {
    return (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
  }

  /** How many bytes the sound sequence here has; 1 where there is none. */
  private static int sequenceAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 1;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }
}
