package org.isnad.annotation;

/** What a name stands for, at its coarsest: the types that named-entity data marks. */
public enum EntityType {
  /** A human being. */
  PERSON("PERSON"),
  /** A body of people: government, party, army, company, club, medium. */
  ORGANISATION("ORGANISATION"),
  /** A place, and a state as one. */
  PLACE("PLACE"),
  /** Another name: event, work, product, faith. */
  MISC("MISC");

  private final String code;

  EntityType(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
