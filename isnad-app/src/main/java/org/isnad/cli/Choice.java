package org.isnad.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of a closed set of words, read from the command line by what {@code toString} gives. Letters
 * are compared without a locale: in Turkish the small letter of I is another one.
 *
 * @param type the set
 */
record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
  @Override
  public E convert(String written) {
    for (E constant : type.getEnumConstants()) {
      if (constant.toString().equalsIgnoreCase(written)) {
        return constant;
      }
    }
    String words =
        Arrays.stream(type.getEnumConstants()).map(E::toString).collect(Collectors.joining(", "));
    throw new TypeConversionException("expected one of " + words + "; found " + written);
  }
}
