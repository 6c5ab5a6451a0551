package org.isnad.store;

import java.util.function.Function;

/** From the word in a column to the constant that it stands for. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E>> E of(E[] values, Function<E, String> code, String word) {
    for (E value : values) {
      if (code.apply(value).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "expected a " + values[0].getDeclaringClass().getSimpleName() + ", found " + word);
  }
}
