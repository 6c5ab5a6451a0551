package org.isnad.ledger;

/**
 * What an article was read from.
 *
 * @param source the file, page or stream, as it was named
 * @param position the line or record in it, counted from 1; 0 where the whole source is one article
 */
public record Origin(String source, long position) {
  /** Checks the position. */
  public Origin {
    source = Storable.text(source);
    if (position < 0) {
      throw new IllegalArgumentException("expected a position of at least 0, found " + position);
    }
  }

  /** As it is named in messages. */
  @Override
  public String toString() {
    return position == 0 ? source : source + ':' + position;
  }
}
