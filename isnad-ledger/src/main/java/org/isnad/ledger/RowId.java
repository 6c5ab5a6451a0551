package org.isnad.ledger;

/**
 * The short name of a row: the article, and where in its text the row begins. {@code 17.120} is the
 * claim whose content begins at unit 120 of article 17, {@code 17v2.t88} the time at unit 88 of its
 * second version. A newer reading that finds the same thing in the same place gives it the same
 * name.
 *
 * @param version the article's version
 * @param kind what the row is
 * @param offset UTF-16 unit at which it begins
 * @param nth 1, or more where several rows of the kind begin there ({@code 17.120b})
 */
public record RowId(VersionId version, RowKind kind, int offset, int nth) {
  /** Checks the numbers. */
  public RowId {
    if (offset < 0 || nth < 1) {
      throw new IllegalArgumentException(
          "expected an offset from 0 and a place from 1, found " + offset + ", " + nth);
    }
  }

  /**
   * Reads what {@link #toString} gives.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static RowId parse(String written) {
    int dot = written.indexOf('.');
    int end = digitsEnd(written, dot + 2);
    if (dot < 0 || dot + 1 >= written.length()) {
      throw unexpected(written);
    }
    try {
      VersionId version = VersionId.parse(written.substring(0, dot));
      RowKind kind = kindOf(written.charAt(dot + 1));
      int from = dot + 1 + kind.letter().length();
      int offset = Integer.parseInt(written.substring(from, Math.max(from, end)));
      return new RowId(version, kind, offset, nth(written.substring(Math.max(from, end))));
    } catch (IllegalArgumentException e) {
      throw unexpected(written);
    }
  }

  private static IllegalArgumentException unexpected(String written) {
    return new IllegalArgumentException(
        "expected a row such as 17.120 (a claim) or 17.t88 (a time), found " + written);
  }

  private static int digitsEnd(String written, int from) {
    int end = Math.min(from, written.length());
    while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static RowKind kindOf(char letter) {
    if (letter >= '0' && letter <= '9') {
      return RowKind.CLAIM;
    }
    for (RowKind kind : RowKind.values()) {
      if (kind.letter().equals(String.valueOf(letter))) {
        return kind;
      }
    }
    throw new IllegalArgumentException("expected the letter of a kind, found " + letter);
  }

  /** 1 for nothing, 2 for b, 27 for aa, as columns of a sheet count on. */
  private static int nth(String letters) {
    int nth = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < 'a' || c > 'z' || i > 4) {
        throw new IllegalArgumentException("expected small letters, found " + letters);
      }
      nth = nth * 26 + (c - 'a' + 1);
    }
    return Math.max(1, nth);
  }

  private static String letters(int nth) {
    StringBuilder letters = new StringBuilder();
    for (int rest = nth; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return version + "." + kind.letter() + offset + (nth == 1 ? "" : letters(nth));
  }
}
