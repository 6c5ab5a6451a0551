package org.isnad.server;

import java.time.Duration;

/**
 * What a server takes at most.
 *
 * @param request bytes of a request's body
 * @param head bytes of its first line and headers, the query among them
 * @param idle how long a connection may be silent
 * @param patience how long a request may take to come in, its body apart
 * @param rate bytes that a body must bring a second, on average
 * @param connections how many at once
 */
public record Limits(
    long request, int head, Duration idle, Duration patience, int rate, int connections) {
  /** For people, programs and archives of some thousand articles. */
  public static final Limits USUAL =
      new Limits(64L << 20, 1 << 14, Duration.ofSeconds(30), Duration.ofSeconds(20), 1024, 256);
}
