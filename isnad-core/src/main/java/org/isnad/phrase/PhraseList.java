package org.isnad.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Fixed phrases of one word or several, each with a value. The first word is matched without its
 * particles, the rest as they stand; a phrase that ends in an attached preposition (وفقا لـ) wants
 * a word with that preposition next. Of several that match, the longest wins. Thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseList<T> {
  /**
   * A phrase that stands in a text.
   *
   * @param after token after its last
   * @param value what it stands for
   * @param <T> the type of value
   */
  public record Match<T>(int after, T value) {}

  private static final class Entry<T> {
    final int[] rest;
    final int attached;
    final T value;

    Entry(int[] rest, int attached, T value) {
      this.rest = rest;
      this.attached = attached;
      this.value = value;
    }
  }

  private final WordMap<List<Entry<T>>> byFirst;

  private PhraseList(WordMap<List<Entry<T>>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The longest phrase from the token to before the limit; null where none begins. */
  public @Nullable Match<T> at(Tokens tokens, int token, int limit) {
    if (token >= limit || !tokens.isWord(token)) {
      return null;
    }
    Match<T> found = longest(byFirst.get(tokens.whole(token)), tokens, token, limit);
    return found != null || tokens.base(token) == tokens.whole(token)
        ? found
        : longest(byFirst.get(tokens.base(token)), tokens, token, limit);
  }

  private @Nullable Match<T> longest(
      @Nullable List<Entry<T>> entries, Tokens tokens, int token, int limit) {
    Match<T> best = null;
    if (entries != null) {
      for (int i = 0; i < entries.size(); i++) {
        Entry<T> entry = entries.get(i);
        int after = end(entry, tokens, token, limit);
        if (after > 0 && (best == null || after > best.after())) {
          best = new Match<>(after, entry.value);
        }
      }
    }
    return best;
  }

  private static int end(Entry<?> entry, Tokens tokens, int token, int limit) {
    int at = token + 1;
    for (int word : entry.rest) {
      if (at >= limit || !tokens.isWord(at) || tokens.whole(at) != word) {
        return -1;
      }
      at++;
    }
    if (entry.attached != 0 && (at >= limit || !tokens.has(at, entry.attached))) {
      return -1;
    }
    return at;
  }

  /**
   * Collects phrases.
   *
   * @param <T> what a phrase stands for
   */
  public static final class Builder<T> {
    private final Vocabulary.Builder vocabulary;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** A builder whose words are interned in this vocabulary. */
    public Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** Adds a phrase of these words. */
    public void put(List<String> phrase, T value) {
      List<String> words = new ArrayList<>(phrase);
      int attached = attached(words.get(words.size() - 1));
      if (attached != 0) {
        words.remove(words.size() - 1);
      }
      int[] rest = new int[words.size() - 1];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = vocabulary.intern(words.get(i + 1));
      }
      String first = LightForm.of(words.get(0));
      byFirst
          .computeIfAbsent(first, any -> new ArrayList<>())
          .add(new Entry<>(rest, attached, value));
    }

    private static int attached(String word) {
      return word.equals("لـ") ? Tokens.FOR : word.equals("بـ") ? Tokens.BY : 0;
    }

    /** The list of all phrases so far. */
    public PhraseList<T> build() {
      WordMap.Builder<List<Entry<T>>> map = new WordMap.Builder<>(vocabulary);
      byFirst.forEach(map::put);
      return new PhraseList<>(map.build());
    }
  }
}
