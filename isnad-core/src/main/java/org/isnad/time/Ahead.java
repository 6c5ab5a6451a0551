package org.isnad.time;

/**
 * "After three days": a date where the clause looks ahead, else a length beside its event.
 *
 * @param length how long
 */
record Ahead(Length length) implements Expression {
  boolean isDate(Setting setting) {
    return setting.isAhead();
  }

  @Override
  public Placed place(Setting setting) {
    return isDate(setting)
        ? new Shift(length.unit(), length.count(), Direction.FUTURE, length.mod()).place(setting)
        : length.place(setting);
  }
}
