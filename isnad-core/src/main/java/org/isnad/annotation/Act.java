package org.isnad.annotation;

/** What a source does with its words. */
public enum Act {
  /** Asserts, reports, forecasts, accuses, denies. */
  STATES("states"),
  /** Calls for, demands, urges, says what must be. */
  ASKS("asks"),
  /** Commits itself to an act or to refraining; threatens, refuses. */
  PLEDGES("pledges"),
  /** Hopes, wants, fears, regrets, welcomes. */
  WISHES("wishes");

  private final String code;

  Act(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
