package org.isnad.annotation;

/** What stands at a link of a chain. */
public enum SourceKind {
  /** A named human being. */
  PERSON("person"),
  /** A named body, government, party or army; a capital or state speaking. */
  ORGANISATION("organisation"),
  /** A news agency, paper, channel or site. */
  MEDIA("media"),
  /** A statement, report, study or law whose issuer is not named. */
  DOCUMENT("document"),
  /** One or a counted number of people without a name. */
  UNNAMED_PERSON("unnamed-person"),
  /** Sources, observers, witnesses: an uncounted group. */
  UNNAMED_GROUP("unnamed-group"),
  /** Nobody: impersonal and passive cues. */
  UNATTRIBUTED("unattributed");

  private final String code;

  SourceKind(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
