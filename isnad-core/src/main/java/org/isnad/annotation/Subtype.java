package org.isnad.annotation;

/** What a name stands for more closely, where a word list or the words themselves tell. */
public enum Subtype {
  /** Nothing tells. */
  NONE("none", EntityType.MISC),
  /** A state. */
  COUNTRY("country", EntityType.PLACE),
  /** The capital of a state; may speak for its government. */
  CAPITAL("capital", EntityType.PLACE),
  /** A city or town. */
  CITY("city", EntityType.PLACE),
  /** A province, region, continent, sea. */
  REGION("region", EntityType.PLACE),
  /** A house that stands for those within: Kremlin, Pentagon, Élysée. */
  SEAT("seat", EntityType.ORGANISATION),
  /** A news agency, paper, channel, site. */
  MEDIA("media", EntityType.ORGANISATION),
  /** A government, ministry, parliament, court, authority. */
  GOVERNMENT("government", EntityType.ORGANISATION),
  /** A body of several states. */
  INTERNATIONAL("international", EntityType.ORGANISATION),
  /** A party, movement, front. */
  PARTY("party", EntityType.ORGANISATION),
  /** An army, police force, militia, armed group. */
  FORCE("force", EntityType.ORGANISATION),
  /** A company, bank, stock exchange. */
  COMPANY("company", EntityType.ORGANISATION),
  /** A sports club or national team. */
  CLUB("club", EntityType.ORGANISATION),
  /** A society, union, foundation, university, observatory. */
  SOCIETY("society", EntityType.ORGANISATION);

  private final String code;
  private final EntityType type;

  Subtype(String code, EntityType type) {
    this.code = code;
    this.type = type;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }

  /** The type that it is a kind of. */
  public EntityType type() {
    return type;
  }

  /**
   * The subtype with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Subtype of(String code) {
    for (Subtype subtype : values()) {
      if (subtype.code.equals(code)) {
        return subtype;
      }
    }
    throw new IllegalArgumentException("expected a subtype, found " + code);
  }
}
