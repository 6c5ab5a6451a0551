package org.isnad.show;

import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;

/** Times and quantities as words and what they stand for. */
final class Values {
  private static final String EQUALS = " = ";

  private Values() {}

  static String of(Page page, Time time) {
    return page.dim(page.label("time") + ' ')
        + page.words(time.span())
        + EQUALS
        + page.words().value(time);
  }

  static String of(Page page, Quantity quantity) {
    return page.dim(page.label("quantity") + ' ')
        + page.words(quantity.span())
        + EQUALS
        + page.words().value(quantity);
  }
}
