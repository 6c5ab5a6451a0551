package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it down. */
final class BuildVersion implements IVersionProvider {

  private static final String RESOURCE = "build.properties";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"isnad " + number()};
  }

  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(in, RESOURCE));
    }
    return Objects.requireNonNull(properties.getProperty("version"), "version in " + RESOURCE);
  }
}
