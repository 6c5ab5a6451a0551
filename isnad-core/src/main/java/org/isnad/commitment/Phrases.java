package org.isnad.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code markers.tsv}. The first word is matched without its particles, the rest as
 * they stand; the longest that matches wins. Thread-safe.
 */
final class Phrases {
  /**
   * A phrase that stands in a text.
   *
   * @param after token after its last
   * @param marker what it opens
   */
  record Match(int after, Marker marker) {}

  private static final class Entry {
    private final int[] rest;
    private final int attached;
    private final Marker marker;

    Entry(int[] rest, int attached, Marker marker) {
      this.rest = rest;
      this.attached = attached;
      this.marker = marker;
    }

    int[] rest() {
      return rest;
    }

    int attached() {
      return attached;
    }

    Marker marker() {
      return marker;
    }
  }

  private final WordMap<List<Entry>> byFirst;

  Phrases(Vocabulary.Builder vocabulary) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Table.Row row : Table.read(Phrases.class, "markers.tsv", 2).rows()) {
      List<String> words = new ArrayList<>(row.words(0));
      int attached = attached(words.get(words.size() - 1));
      if (attached != 0) {
        words.remove(words.size() - 1);
      }
      int[] rest = words.stream().skip(1).mapToInt(vocabulary::intern).toArray();
      Marker marker = Marker.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      entries
          .computeIfAbsent(LightForm.of(words.get(0)), any -> new ArrayList<>())
          .add(new Entry(rest, attached, marker));
    }
    WordMap.Builder<List<Entry>> map = new WordMap.Builder<>(vocabulary);
    entries.forEach(map::put);
    byFirst = map.build();
  }

  private static int attached(String word) {
    return word.equals("لـ") ? Tokens.FOR : word.equals("بـ") ? Tokens.BY : 0;
  }

  /** The longest phrase at the token that opens this; null where none does. */
  @Nullable Match at(Tokens tokens, int token, int limit, Marker marker) {
    if (token >= limit || !tokens.isWord(token)) {
      return null;
    }
    Match found = longest(byFirst.get(tokens.whole(token)), tokens, token, limit, marker);
    return found != null || tokens.base(token) == tokens.whole(token)
        ? found
        : longest(byFirst.get(tokens.base(token)), tokens, token, limit, marker);
  }

  private @Nullable Match longest(
      @Nullable List<Entry> entries, Tokens tokens, int token, int limit, Marker marker) {
    Match best = null;
    if (entries != null) {
      for (Entry entry : entries) {
        int after = entry.marker() == marker ? end(entry, tokens, token, limit) : -1;
        if (after > 0 && (best == null || after > best.after())) {
          best = new Match(after, entry.marker());
        }
      }
    }
    return best;
  }

  private static int end(Entry entry, Tokens tokens, int token, int limit) {
    int at = token + 1;
    for (int word : entry.rest()) {
      if (at >= limit || !tokens.isWord(at) || tokens.whole(at) != word) {
        return -1;
      }
      at++;
    }
    boolean lacks = entry.attached() != 0 && (at >= limit || !tokens.has(at, entry.attached()));
    return lacks ? -1 : at;
  }
}
