package org.isnad.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: each failure beyond the first few doubles the time until
 * the next attempt, for the name and for the network it came from. Thread-safe.
 */
public final class Attempts {
  /** Mistakes that people make. */
  private static final int FREE = 4;

  private static final int MOST_DOUBLINGS = 9;
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  /** Who fills the memory with names loses nothing but the count of the oldest. */
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /**
   * What is held against one name or address.
   *
   * @param failures how many
   * @param last when the last one was
   */
  private record Tally(int failures, Instant last) {
    Instant free() {
      int doublings = Math.min(failures - FREE, MOST_DOUBLINGS);
      return doublings < 0 ? last : last.plusSeconds(1L << doublings);
    }
  }

  /** No attempts yet. */
  public Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts an attempt as failed until {@link #succeeded} says otherwise, so that many at once are
   * no way around; nothing is counted where it comes too early.
   *
   * @return how long to wait; zero where the attempt may be made
   */
  public synchronized Duration begin(String name, String address) {
    Instant now = clock.instant();
    Duration wait = Duration.ZERO;
    for (String key : new String[] {name(name), address(address)}) {
      Tally tally = tallies.get(key);
      if (tally != null && tally.free().isAfter(now)) {
        Duration left = Duration.between(now, tally.free());
        wait = left.compareTo(wait) > 0 ? left : wait;
      }
    }
    if (wait.isZero()) {
      count(name(name), now);
      count(address(address), now);
    }
    return wait;
  }

  /**
   * Forgets what was held against the name. Against the address stays what others did: an attacker
   * who has an account must not wipe the slate with it.
   */
  public synchronized void succeeded(String name, String address) {
    tallies.remove(name(name));
    tallies.computeIfPresent(
        address(address),
        (key, tally) -> tally.failures <= 1 ? null : new Tally(tally.failures - 1, tally.last));
  }

  private void count(String key, Instant now) {
    Tally before = tallies.remove(key);
    boolean counts = before != null && before.last.plus(FORGOTTEN).isAfter(now);
    if (tallies.size() >= REMEMBERED) {
      tallies.remove(tallies.keySet().iterator().next());
    }
    tallies.put(key, new Tally(counts ? before.failures + 1 : 1, now));
  }

  private static String name(String name) {
    return "name " + name;
  }

  private static String address(String address) {
    return "address " + Networks.of(address);
  }
}
