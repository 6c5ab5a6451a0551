package org.isnad.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that hold until the ledger's index moves on. Of many the one that was not asked for the
 * longest is forgotten. Thread-safe; two who ask at once may both make the answer.
 */
final class Remembered<K, V> {
  private final int most;
  private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long sequence = -1;

  /**
   * Nothing yet.
   *
   * @param most how many at most
   */
  Remembered(int most) {
    this.most = most;
  }

  /** The answer as of this change; made where it is not known. */
  V of(K question, long now, Supplier<V> maker) {
    return known(question, now).orElseGet(() -> keep(question, now, maker.get()));
  }

  private synchronized Optional<V> known(K question, long now) {
    return sequence == now ? Optional.ofNullable(answers.get(question)) : Optional.empty();
  }

  private synchronized V keep(K question, long now, V answer) {
    if (now > sequence) {
      answers.clear();
      sequence = now;
    }
    // what took so long to make that the index has moved meanwhile is told, and not kept
    if (now == sequence) {
      answers.put(question, answer);
      if (answers.size() > most) {
        answers.remove(answers.keySet().iterator().next());
      }
    }
    return answer;
  }
}
