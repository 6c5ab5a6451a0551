package org.isnad.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of time by their numbers in the vocabulary. Immutable and thread-safe. */
final class Lexicon {
  private static final String ARTICLE = "ال";

  /** The entries that begin with a word, by what they do. */
  private final WordMap<Entries> byFirst;

  Lexicon(Vocabulary.Builder vocabulary) {
    TreeMap<String, List<Entry>> entries = new TreeMap<>();
    for (Table.Row row : Table.read(Lexicon.class, "words.tsv", 4).rows()) {
      Role role = role(row);
      List<Entry.Word> words = words(row, 3, vocabulary);
      add(entries, row, 3, Entry.of(role, row.get(1), number(row, 2), words));
    }
    for (Table.Row row : Table.read(Lexicon.class, "months.tsv", 3).rows()) {
      List<Entry.Word> words = words(row, 2, vocabulary);
      add(entries, row, 2, Entry.of(Role.MONTH, row.get(0), number(row, 1), words));
    }
    for (Table.Row row : Table.read(Lexicon.class, "holidays.tsv", 5).rows()) {
      List<Entry.Word> words = words(row, 4, vocabulary);
      add(entries, row, 4, new Entry(Role.HOLIDAY, row.get(0), 0, words, holiday(row)));
    }
    WordMap.Builder<Entries> map = new WordMap.Builder<>(vocabulary);
    entries.forEach((stem, list) -> map.put(stem, new Entries(list)));
    byFirst = map.build();
  }

  /** The roles of the entries that may begin with this token; see {@link Role#bits}. */
  long roles(Tokens tokens, int token) {
    Entries entries = at(tokens, token);
    return entries == null ? 0 : entries.roles;
  }

  /** The longest entry of this role that begins at the token and ends before the limit. */
  @Nullable Entry find(Tokens tokens, int token, int limit, Role role) {
    Entries entries = at(tokens, token);
    Entry[] ofRole = entries == null ? null : entries.byRole.get(role);
    return ofRole == null ? null : longest(ofRole, tokens, token, limit);
  }

  private @Nullable Entries at(Tokens tokens, int token) {
    Entries entries = byFirst.get(tokens.stem(token));
    if (entries == null) {
      entries = byFirst.get(tokens.base(token));
    }
    return entries == null ? byFirst.get(tokens.whole(token)) : entries;
  }

  private static @Nullable Entry longest(Entry[] entries, Tokens tokens, int token, int limit) {
    Entry best = null;
    for (Entry entry : entries) {
      if ((best == null || entry.length() > best.length())
          && matches(tokens, token, limit, entry)) {
        best = entry;
      }
    }
    return best;
  }

  private static boolean matches(Tokens tokens, int token, int limit, Entry entry) {
    if (token + entry.length() > limit) {
      return false;
    }
    for (int i = 0; i < entry.length(); i++) {
      Entry.Word word = entry.words().get(i);
      int at = token + i;
      if (!word.is(tokens, at) || (i > 0 && !word.isWhole(tokens, at))) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      Map<String, List<Entry>> entries, Table.Row row, int column, Entry entry) {
    String first = LightForm.of(row.words(column).get(0));
    entries.computeIfAbsent(first, s -> new ArrayList<>()).add(entry);
    if (!stem(first).equals(first)) {
      entries.computeIfAbsent(stem(first), s -> new ArrayList<>()).add(entry);
    }
  }

  private static List<Entry.Word> words(Table.Row row, int column, Vocabulary.Builder vocabulary) {
    List<Entry.Word> words = new ArrayList<>();
    for (String written : row.words(column)) {
      String light = LightForm.of(written);
      String stem = stem(light);
      boolean article = stem.length() < light.length();
      words.add(new Entry.Word(vocabulary.intern(light), vocabulary.intern(stem), article));
    }
    return words;
  }

  /** Without the article, by the rule that the splitter has. */
  private static String stem(String light) {
    return light.length() > 3 && light.startsWith(ARTICLE) ? light.substring(2) : light;
  }

  private static Role role(Table.Row row) {
    try {
      return Role.of(row.get(0));
    } catch (IllegalArgumentException e) {
      throw row.error("expected a role, found " + row.get(0));
    }
  }

  private static Holiday.Rule holiday(Table.Row row) {
    Holiday.Kind kind =
        switch (row.get(0)) {
          case "gregorian" -> Holiday.Kind.GREGORIAN;
          case "hijri" -> Holiday.Kind.HIJRI;
          case "easter" -> Holiday.Kind.EASTER;
          default -> throw row.error("expected gregorian, hijri or easter, found " + row.get(0));
        };
    return new Holiday.Rule(kind, number(row, 1), number(row, 2), number(row, 3));
  }

  private static int number(Table.Row row, int column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error("expected a number, found " + row.get(column));
    }
  }

  /** The entries that begin with one word. */
  private static final class Entries {
    private final Map<Role, Entry[]> byRole = new EnumMap<>(Role.class);
    private final long roles;

    Entries(List<Entry> entries) {
      for (Entry entry : entries) {
        Entry[] others = byRole.getOrDefault(entry.role(), new Entry[0]);
        Entry[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = entry;
        byRole.put(entry.role(), all);
      }
      roles = Role.bits(byRole.keySet().toArray(new Role[0]));
    }
  }
}
