package org.isnad.reading;

/** The lines of one record of an expected reading. */
final class GoldenLines {
  private final StringBuilder text;

  GoldenLines(String kind) {
    text = new StringBuilder(kind).append('\n');
  }

  void add(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
