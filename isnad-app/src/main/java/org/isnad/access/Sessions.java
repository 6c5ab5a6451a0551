package org.isnad.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in, in memory only: whoever starts the server anew signs everybody out. Of the
 * names of sessions only digests are kept. Thread-safe.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int MOST = 10_000;
  private static final int MOST_OF_ONE = 20;

  private final Clock clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  /**
   * Somebody who is signed in.
   *
   * @param account as it was then; where its hash has changed since, the session is over
   * @param proof what their forms send back
   * @param opened when they signed in
   * @param used when they last came
   */
  public record Session(Account account, String proof, Instant opened, Instant used) {}

  /** Nobody is signed in. */
  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Signs in; always under a new name, so that nobody can foist one that they know. */
  public synchronized String open(Account account) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> isOver(session, now));
    long own = sessions.values().stream().filter(one -> isOf(one, account)).count();
    if (own >= MOST_OF_ONE) {
      sessions.values().stream()
          .filter(one -> isOf(one, account))
          .findFirst()
          .ifPresent(oldest -> sessions.values().remove(oldest));
    } else if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    String id = Secrets.next();
    sessions.put(Secrets.digest(id), new Session(account, Secrets.next(), now, now));
    return id;
  }

  /** The session of this name, while it lasts. */
  public synchronized Optional<Session> of(String id) {
    Instant now = clock.instant();
    String key = Secrets.digest(id);
    Session session = sessions.get(key);
    if (session == null) {
      return Optional.empty();
    }
    if (isOver(session, now)) {
      sessions.remove(key);
      return Optional.empty();
    }
    Session used = new Session(session.account, session.proof, session.opened, now);
    sessions.put(key, used);
    return Optional.of(used);
  }

  /** Signs out. */
  public synchronized void close(String id) {
    sessions.remove(Secrets.digest(id));
  }

  private static boolean isOf(Session session, Account account) {
    return session.account.name().equals(account.name());
  }

  private static boolean isOver(Session session, Instant now) {
    return session.used.plus(IDLE).isBefore(now) || session.opened.plus(LONGEST).isBefore(now);
  }
}
