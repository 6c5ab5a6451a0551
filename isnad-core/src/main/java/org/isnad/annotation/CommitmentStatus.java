package org.isnad.annotation;

/** How far an undertaking has come, as of its article. */
public enum CommitmentStatus {
  /** Offered, discussed, considered. */
  PROPOSED("proposed"),
  /** The parties reached agreement. */
  AGREED("agreed"),
  /** Declared by the party that will do it. */
  ANNOUNCED("announced"),
  /** A date is set. */
  SCHEDULED("scheduled"),
  /** Under way. */
  BEGUN("begun"),
  /** Put off, suspended. */
  POSTPONED("postponed"),
  /** Said to have happened. */
  DONE("done"),
  /** The party says that it will not. */
  REFUSED("refused"),
  /** Called off. */
  CANCELLED("cancelled"),
  /** Said to be violated. */
  BROKEN("broken");

  private final String code;

  CommitmentStatus(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }

  /**
   * The status with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static CommitmentStatus of(String code) {
    for (CommitmentStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("expected a status, found " + code);
  }
}
