package org.isnad.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in the query of an address, without what is empty.
 *
 * @param values all values of a parameter; none where it is missing
 */
record AskedValues(Function<String, List<String>> values) {
  /** The first value of a parameter. */
  Optional<String> first(String name) {
    return values.apply(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** All values of a parameter, as they stand there. */
  List<String> all(String name) {
    return values.apply(name).stream().filter(value -> !value.isEmpty()).toList();
  }

  /**
   * The number of the page, from 1; the first where none is asked for.
   *
   * @throws IllegalArgumentException where it is none
   */
  int page() {
    String written = first("page").orElse("1");
    try {
      int number = Integer.parseInt(written);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected page as a number from 1, found " + written, e);
    }
    throw new IllegalArgumentException("expected page as a number from 1, found " + written);
  }
}
