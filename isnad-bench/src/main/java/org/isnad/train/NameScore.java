package org.isnad.train;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.EntityType;
import org.isnad.entity.NameLabel;
import org.isnad.text.Span;

/**
 * Scores whole names, exact in extent and type, over words of the data, as conlleval counts them.
 */
final class NameScore {
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  NameScore() {
    for (EntityType type : EntityType.values()) {
      counts.put(type, new int[3]);
    }
  }

  /** Counts the names of one text. */
  void add(List<Integer> gold, List<Integer> said) {
    counts.forEach(
        (type, row) -> {
          Set<Span> wanted = names(gold, type);
          Set<Span> found = names(said, type);
          row[1] += wanted.size();
          row[2] += found.size();
          wanted.retainAll(found);
          row[0] += wanted.size();
        });
  }

  /** F1 over all types. */
  double f1() {
    int[] all = all();
    return f1(all);
  }

  /** F1 of one type. */
  double f1(EntityType type) {
    return f1(counts.getOrDefault(type, new int[3]));
  }

  /** A line for each type and one for all: precision, recall, F1, right/gold/said. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach((type, row) -> table.append(line(type.code(), row)));
    return table.append(line("all", all())).toString();
  }

  private int[] all() {
    int[] all = new int[3];
    for (int[] row : counts.values()) {
      for (int i = 0; i < all.length; i++) {
        all[i] += row[i];
      }
    }
    return all;
  }

  private static double f1(int[] row) {
    return row[1] + row[2] == 0 ? 0 : 2.0 * row[0] / (row[1] + row[2]);
  }

  private static String line(String name, int[] row) {
    double precision = row[2] == 0 ? 0 : (double) row[0] / row[2];
    double recall = row[1] == 0 ? 0 : (double) row[0] / row[1];
    return String.format(
        Locale.ROOT,
        "%-13s %.3f %.3f %.4f  %d/%d/%d%n",
        name,
        precision,
        recall,
        f1(row),
        row[0],
        row[1],
        row[2]);
  }

  private static Set<Span> names(List<Integer> labels, EntityType type) {
    Set<Span> names = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= labels.size(); i++) {
      int label = i < labels.size() ? labels.get(i) : NameLabel.OUTSIDE;
      boolean same = label != NameLabel.OUTSIDE && NameLabel.type(label) == type;
      if (start >= 0 && !(same && NameLabel.isInside(label))) {
        names.add(new Span(start, i));
        start = -1;
      }
      if (same && start < 0) {
        start = i;
      }
    }
    return names;
  }
}
