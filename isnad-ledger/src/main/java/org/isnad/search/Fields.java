package org.isnad.search;

/** The fields of the index. */
final class Fields {
  /** What the document is: {@link #CLAIM}, {@link #ARTICLE} or {@link #COMMITMENT}. */
  static final String TYPE = "type";

  static final String CLAIM = "claim";
  static final String ARTICLE = "article";
  static final String COMMITMENT = "commitment";

  /** Number of the article, for taking its documents out again. */
  static final String OWNER = "owner";

  /** The short name of the row, or of the version for an article. */
  static final String ID = "id";

  /** The words as they stand, those of their relatives, those of other spellings of names. */
  static final String EXACT = "exact";

  static final String KEYS = "keys";
  static final String SPELLINGS = "spellings";

  /** The same for the names of a chain, of parties, or for the title of an article. */
  static final String HEAD_EXACT = "head-exact";

  static final String HEAD_KEYS = "head-keys";
  static final String HEAD_SPELLINGS = "head-spellings";

  /** Day of publication, counted from 1970, for ordering; the least number where unknown. */
  static final String PUBLISHED = "published";

  /**
   * The same for filtering: apart, since every document has the one and not every one the other.
   */
  static final String DAY = "day";

  /** Day on which a commitment is due, counted from 1970, for ordering. */
  static final String DUE = "due";

  /** The same for filtering. */
  static final String DUE_DAY = "due-day";

  /** What times within stand for, in minutes from 1970. */
  static final String ABOUT = "about";

  /** What numbers within stand for. */
  static final String QUANTITY = "quantity";

  private Fields() {}
}
