package org.isnad.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of bytes as people write it: 500K, 8M, 1G.
 *
 * @param bytes how many
 */
record ByteSize(int bytes) {
  /** Reads it from the command line. */
  static final class Converter implements ITypeConverter<ByteSize> {
    private static final String UNITS = "KMG";

    @Override
    public ByteSize convert(String written) {
      String size = written.toUpperCase(Locale.ROOT);
      int unit = size.isEmpty() ? -1 : UNITS.indexOf(size.charAt(size.length() - 1));
      String digits = unit < 0 ? size : size.substring(0, size.length() - 1);
      try {
        long bytes = Math.multiplyExact(Long.parseLong(digits), 1L << (10 * (unit + 1)));
        if (bytes > 0 && bytes <= 1L << 30) {
          return new ByteSize((int) bytes);
        }
      } catch (NumberFormatException | ArithmeticException e) {
        // Told below, as for a number out of bounds.
      }
      throw new TypeConversionException("expected 1 to 1G, such as 500K or 8M, found " + written);
    }
  }
}
