package org.isnad.input;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The ways in which a file can be packed, told by its first bytes. */
enum Packing {
  NONE,
  GZIP,
  ZSTD;

  /** Frames with a larger window would take more memory than this program may: 2^27 bytes. */
  private static final int MOST_WINDOW_LOG = 27;

  static Packing of(byte[] head) {
    if (head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
      return GZIP;
    }
    return head.length >= 4 && isZstd(head) ? ZSTD : NONE;
  }

  /** The bytes as they were before they were packed. */
  InputStream unpack(InputStream packed, CountedStream counted) throws IOException {
    return switch (this) {
      case NONE -> packed;
      case GZIP -> new ExpansionGuard(new GZIPInputStream(packed, 1 << 16), counted);
      case ZSTD ->
          new ExpansionGuard(new ZstdInputStream(packed).setLongMax(MOST_WINDOW_LOG), counted);
    };
  }

  /** What a failure to read on means. */
  static String failure(IOException e) {
    String told = String.valueOf(e.getMessage());
    if (e instanceof ExpansionGuard.ExpansionException) {
      return told;
    }
    if (e instanceof EOFException) {
      return "expected more compressed data, found its end (a truncated gzip)";
    }
    if (e instanceof ZipException) {
      return "expected gzip data, found it damaged (" + told + ")";
    }
    if (e instanceof ZstdIOException) {
      return told.toLowerCase(Locale.ROOT).contains("truncated")
          ? "expected more compressed data, found its end (a truncated zstd)"
          : "expected zstd data, found it damaged (" + told + ")";
    }
    return "cannot be read on: " + told;
  }

  /** The kind of that failure. */
  static Fault fault(IOException e) {
    if (e instanceof ExpansionGuard.ExpansionException) {
      return Fault.BOMB;
    }
    boolean packed =
        e instanceof EOFException || e instanceof ZipException || e instanceof ZstdIOException;
    return packed ? Fault.DAMAGED : Fault.LOCKED;
  }

  /** A frame of data, or one to be skipped, which may come first. */
  private static boolean isZstd(byte[] head) {
    boolean frame = (head[0] & 0xFF) == 0x28 && (head[1] & 0xFF) == 0xB5;
    boolean skipped = (head[0] & 0xF0) == 0x50 && (head[1] & 0xFF) == 0x2A;
    int third = head[2] & 0xFF;
    int fourth = head[3] & 0xFF;
    return (frame && third == 0x2F && fourth == 0xFD)
        || (skipped && third == 0x4D && fourth == 0x18);
  }
}
