package org.isnad.input;

import java.io.IOException;

/** Reads an input that is one article as a whole. */
final class Whole {
  private Whole() {}

  /** All bytes of it; what it should be is for messages. */
  static byte[] read(Input input, int limit, String expected) throws UnreadableException {
    try {
      byte[] bytes = input.bytes().readNBytes(limit);
      if (bytes.length == limit && input.bytes().read() >= 0) {
        throw new UnreadableException(
            input.name(),
            Fault.TOO_LONG,
            "expected a text of at most " + limit + " bytes, found more");
      }
      if (bytes.length == 0) {
        throw new UnreadableException(
            input.name(), Fault.EMPTY, "expected " + expected + "; found an empty file");
      }
      return bytes;
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      // Half a text is none: its claims would end where the data ends.
      throw new UnreadableException(
          input.name(), Packing.fault(e), Packing.failure(e) + "; nothing of it is read");
    }
  }
}
