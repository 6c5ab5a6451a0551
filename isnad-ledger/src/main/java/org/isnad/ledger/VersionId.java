package org.isnad.ledger;

/**
 * The short name of one version of an article: {@code 17} for the first, {@code 17v2} for the
 * second.
 *
 * @param article number of the article, counted from 1 in the order of adding
 * @param version number of the version, counted from 1
 */
public record VersionId(long article, int version) implements Comparable<VersionId> {
  /** Checks the numbers. */
  public VersionId {
    if (article < 1 || version < 1) {
      throw new IllegalArgumentException(
          "expected numbers from 1, found " + article + ", " + version);
    }
  }

  /**
   * Reads what {@link #toString} gives.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static VersionId parse(String written) {
    int v = written.indexOf('v');
    try {
      long article = Long.parseLong(v < 0 ? written : written.substring(0, v));
      int version = v < 0 ? 1 : Integer.parseInt(written.substring(v + 1));
      return new VersionId(article, version);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "expected an article such as 17 or 17v2, found " + written, e);
    }
  }

  @Override
  public int compareTo(VersionId other) {
    int byArticle = Long.compare(article, other.article);
    return byArticle != 0 ? byArticle : Integer.compare(version, other.version);
  }

  @Override
  public String toString() {
    return version == 1 ? Long.toString(article) : article + "v" + version;
  }
}
