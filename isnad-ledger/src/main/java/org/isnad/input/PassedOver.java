package org.isnad.input;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what a folder holds beside articles, to be told in one line. */
final class PassedOver {
  private static final int MOST_KINDS = 12;

  private final Map<String, Integer> counts = new TreeMap<>();

  void count(String kind) {
    boolean known = counts.containsKey(kind) || counts.size() < MOST_KINDS;
    counts.merge(known ? kind : "others", 1, Integer::sum);
  }

  /** Such as {@code passed over: 12 .css, 3 .png}; empty where nothing was. */
  Optional<String> note() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder note = new StringBuilder("passed over:");
    counts.forEach(
        (kind, count) ->
            note.append(note.charAt(note.length() - 1) == ':' ? " " : ", ")
                .append(count)
                .append(' ')
                .append(kind));
    return Optional.of(note.toString());
  }
}
