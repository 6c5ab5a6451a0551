package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.Reader;

/**
 * What a reading names as its reader: the version of the build and a digest of the core itself,
 * code, word tables and model. Two builds that could read differently have different names.
 */
final class ReaderVersion {
  private static final int SHOWN = 10;

  private ReaderVersion() {}

  static String present() {
    try {
      CodeSource source = Reader.class.getProtectionDomain().getCodeSource();
      Path core = Path.of(source.getLocation().toURI());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(core)) {
        digest(file, digest);
      }
      String hex = HexFormat.of().formatHex(digest.digest());
      return BuildVersion.number() + '+' + hex.substring(0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException("expected the program's own files", e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected the program's own files", e);
    }
  }

  /** The jar, whose bytes are the same for the same sources; or all classes of a folder, sorted. */
  private static List<Path> files(Path core) throws IOException {
    if (Files.isRegularFile(core)) {
      return List.of(core);
    }
    try (Stream<Path> all = Files.walk(core)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void digest(Path file, MessageDigest digest) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
