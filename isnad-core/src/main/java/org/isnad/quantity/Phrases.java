package org.isnad.quantity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The approximators and bounds beside a number. Immutable and thread-safe. */
final class Phrases {
  /** What a phrase makes of the number beside it. */
  enum Meaning {
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** A phrase by the vocabulary's numbers of its words. */
  static final class Phrase {
    private final int[] words;
    private final Meaning meaning;

    Phrase(int[] words, Meaning meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    int[] words() {
      return words;
    }

    Meaning meaning() {
      return meaning;
    }
  }

  private final WordMap<List<Phrase>> before;
  private final WordMap<List<Phrase>> after;

  Phrases(Vocabulary.Builder vocabulary) {
    WordMap.Builder<List<Phrase>> byLast = new WordMap.Builder<>(vocabulary);
    WordMap.Builder<List<Phrase>> byFirst = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Phrases.class, "phrases.tsv", 3).rows()) {
      List<String> words = row.words(0);
      int[] ids = words.stream().mapToInt(vocabulary::intern).toArray();
      Phrase phrase = new Phrase(ids, meaning(row));
      if (row.get(1).equals("before")) {
        add(byLast, words.get(words.size() - 1), phrase);
      } else {
        add(byFirst, words.get(0), phrase);
      }
    }
    before = byLast.build();
    after = byFirst.build();
  }

  private static Meaning meaning(Table.Row row) {
    return switch (row.get(2)) {
      case "about" -> Meaning.ABOUT;
      case "at-least" -> Meaning.AT_LEAST;
      case "at-most" -> Meaning.AT_MOST;
      default -> throw row.error("expected about, at-least or at-most, found " + row.get(2));
    };
  }

  private static void add(WordMap.Builder<List<Phrase>> map, String word, Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    List<Phrase> old = map.put(word, all);
    if (old != null) {
      all.addAll(old);
    }
    all.add(phrase);
    all.sort((a, b) -> b.words().length - a.words().length);
  }

  /** The longest phrase whose last word is this token and that begins at {@code first} or later. */
  @Nullable Phrase endingAt(Tokens tokens, int token, int first) {
    List<Phrase> phrases = token < first ? null : candidates(before, tokens, token);
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        int start = token - phrase.words().length + 1;
        if (start >= first && matches(tokens, start, phrase)) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** The longest phrase that begins at this token and ends before {@code limit}. */
  @Nullable Phrase startingAt(Tokens tokens, int token, int limit) {
    List<Phrase> phrases = token >= limit ? null : candidates(after, tokens, token);
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (token + phrase.words().length <= limit && matches(tokens, token, phrase)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static @Nullable List<Phrase> candidates(
      WordMap<List<Phrase>> map, Tokens tokens, int token) {
    List<Phrase> phrases = map.get(tokens.whole(token));
    return phrases == null ? map.get(tokens.base(token)) : phrases;
  }

  private static boolean matches(Tokens tokens, int start, Phrase phrase) {
    int[] words = phrase.words();
    for (int i = 0; i < words.length; i++) {
      boolean same = tokens.whole(start + i) == words[i];
      // only the first word may have proclitics: بأكثر من, with more than
      if (!same && !(i == 0 && tokens.base(start) == words[0])) {
        return false;
      }
    }
    return true;
  }
}
