package org.isnad.text;

/**
 * A half-open stretch of a text, counted in UTF-16 units of the original text.
 *
 * @param start first unit, at least 0
 * @param end unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "expected 0 <= start <= end, found start " + start + " and end " + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies wholly within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at this offset lies within. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words that the span stands for in its text. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
