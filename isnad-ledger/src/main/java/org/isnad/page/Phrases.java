package org.isnad.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;

/** Lines of a page that are no part of its article. Immutable and thread-safe. */
final class Phrases {
  enum Role {
    BYLINE,
    END,
    LINE,
    LINKS,
    NOTICE,
    POLICY
  }

  /**
   * A phrase that a line begins with.
   *
   * @param role what it says
   * @param words how many it has
   */
  record Match(Role role, int words) {}

  private static final int MOST_WORDS = 6;

  private final Map<String, Role> roles = new HashMap<>();

  Phrases() {
    for (Table.Row row : Table.read(Phrases.class, "phrases.tsv", 2).rows()) {
      roles.put(row.get(0), Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** The longest phrase that the line begins with. */
  Optional<Match> at(List<String> line) {
    for (int length = Math.min(MOST_WORDS, line.size()); length > 0; length--) {
      Role role = roles.get(String.join(" ", line.subList(0, length)));
      if (role != null) {
        return Optional.of(new Match(role, length));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase of this role stands anywhere in the line. */
  boolean has(List<String> line, Role role) {
    for (int from = 0; from < line.size(); from++) {
      if (at(line.subList(from, line.size())).filter(match -> match.role() == role).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
