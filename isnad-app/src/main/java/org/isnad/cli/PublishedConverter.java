package org.isnad.cli;

import org.isnad.text.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a publication time from the command line. */
final class PublishedConverter implements ITypeConverter<Published> {
  @Override
  public Published convert(String written) {
    try {
      return Published.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
