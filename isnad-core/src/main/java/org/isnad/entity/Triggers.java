package org.isnad.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Tokens;

/** Words that stand beside names and tell what they are. Thread-safe. */
final class Triggers {
  private final Map<Task, WordSet> words = new EnumMap<>(Task.class);

  /** What a word does beside a name. */
  enum Task {
    /** A noun whose complement names a body. */
    BODY,
    /** A noun whose complement names a place. */
    PLACE,
    /** Joins an office to what it is the office of. */
    LINK,
    /** An adjective within a title. */
    QUALITY,
    /** A noun for a medium. */
    MEDIUM,
    /** A part of a person's name. */
    PARTICLE,
    /** Ends a title, though it looks like a noun with its article. */
    STOP
  }

  Triggers(Vocabulary.Builder vocabulary) {
    Map<Task, List<String>> lists = new EnumMap<>(Task.class);
    for (Table.Row row : Table.read(Triggers.class, "triggers.tsv", 2).rows()) {
      lists.computeIfAbsent(task(row), key -> new ArrayList<>()).add(row.get(0));
    }
    for (Task task : Task.values()) {
      words.put(task, new WordSet(vocabulary, lists.getOrDefault(task, List.of())));
    }
  }

  /** Whether the word, its article and particles aside, does this. */
  boolean is(Tokens tokens, int token, Task task) {
    WordSet set = words.get(task);
    return set != null && set.contains(tokens.stem(token));
  }

  private static Task task(Table.Row row) {
    try {
      return Task.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("expected a task of a trigger, found " + row.get(1));
    }
  }
}
