package org.isnad.input;

import org.isnad.ledger.Origin;

/** An input, or the rest of one, that cannot be read: it takes the place of its articles. */
final class RefusedInput implements RawArticle {
  private final UnreadableException cause;
  private final Origin origin;

  /** The place is the line after the last that was read. */
  RefusedInput(UnreadableException cause, long lines) {
    this.cause = cause;
    origin = new Origin(cause.source(), lines == 0 ? 0 : lines + 1);
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public Parsed parse() throws RefusedException {
    throw new RefusedException(origin, cause.fault(), cause.reason());
  }
}
