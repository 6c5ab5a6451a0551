package org.isnad.server;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tags of answers, by which whoever asks again knows whether they have the answer. */
public final class Tags {
  /** Of a digest: no two pages that anybody sees will agree in so many bytes. */
  private static final int BYTES = 18;

  private Tags() {}

  /** The tag of an answer by all that is in it. */
  public static String of(byte[] answer) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer);
      return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256, which every Java has", e);
    }
  }

  /**
   * Whether somebody has the answer with this tag.
   *
   * @param known what they have, as {@code If-None-Match} tells it
   */
  public static boolean isKnown(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", -1)) {
      String bare = one.strip();
      // a cache on the way may have made it weak
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
