package org.isnad.annotation;

/** Whether an event is told as having happened. */
public enum EventStatus {
  /** Told as having happened, or going on. */
  HAPPENED("happened"),
  /** Told as not having happened, or as what will not. */
  DENIED("denied"),
  /** Told as to come. */
  PLANNED("planned"),
  /** Told as what may be, or would be on a condition. */
  HYPOTHETICAL("hypothetical");

  private final String code;

  EventStatus(String code) {
    this.code = code;
  }

  /** The word for it in JSON, columns and word lists. */
  public String code() {
    return code;
  }
}
