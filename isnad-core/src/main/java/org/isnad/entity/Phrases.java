package org.isnad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Names of one word or several, found in a text by the numbers of their words. The first word may
 * carry particles (والأمم المتحدة, and the United Nations), the others may not. Full stops and
 * hyphens within a name are passed over (أ.ف.ب). Immutable and thread-safe.
 *
 * @param <T> what a name stands for
 */
final class Phrases<T> {
  /** Numbers of at most two digits count down from here, out of the way of words. */
  private static final int DIGITS = -1_000;

  /** A particle before a further word is part of its key, above the word's number. */
  private static final int PARTICLE_SHIFT = 24;

  private final WordMap<Node<T>> roots;
  private final int[] articled;

  private Phrases(WordMap<Node<T>> roots, int[] articled) {
    this.roots = roots;
    this.articled = articled;
  }

  /**
   * A name found.
   *
   * @param value what it stands for
   * @param after index after its last token
   * @param <T> what a name stands for
   */
  record Found<T>(T value, int after) {}

  /** The longest name that begins at this token; null where none does. */
  @Nullable Found<T> at(Tokens tokens, int first) {
    Node<T> whole = roots.get(tokens.whole(first));
    Found<T> found = whole == null ? null : walk(tokens, first, whole);
    if (found != null || tokens.clitics(first) == 0) {
      return found;
    }
    Node<T> bare = roots.get(bare(tokens, first));
    return bare == null ? null : walk(tokens, first, bare);
  }

  /** Whether a name begins with the word as it stands here, its first letters no particles. */
  boolean isWhole(Tokens tokens, int first) {
    Node<T> whole = roots.get(tokens.whole(first));
    return whole != null && walk(tokens, first, whole) != null;
  }

  /** The number of the word without particles but with its article: للأمم (for the nations) too. */
  private int bare(Tokens tokens, int token) {
    if (tokens.has(token, Tokens.FOR) && tokens.has(token, Tokens.ARTICLE)) {
      int stem = tokens.stem(token);
      return stem >= 0 && stem < articled.length ? articled[stem] : Tokens.UNKNOWN;
    }
    return tokens.base(token);
  }

  private @Nullable Found<T> walk(Tokens tokens, int first, Node<T> start) {
    Found<T> longest = start.value == null ? null : new Found<>(start.value, first + 1);
    Node<T> node = start;
    int token = first + 1;
    while (token < tokens.size() && node.words.length > 0) {
      if (isInnerMark(tokens, token)) {
        token++;
        continue;
      }
      Node<T> next = node.next(number(tokens, token));
      if (next == null) {
        next = node.next(joined(tokens, token));
      }
      if (next == null) {
        break;
      }
      node = next;
      token++;
      if (node.value != null) {
        longest = new Found<>(node.value, token);
      }
    }
    return longest;
  }

  /** The key of a further word with its article behind a particle: والهرسك, للأمم. */
  private int joined(Tokens tokens, int token) {
    int particle = tokens.clitics(token) & Tokens.PARTICLES;
    int word = tokens.has(token, Tokens.ARTICLE) && particle != 0 ? bare(tokens, token) : -1;
    return word < 0 ? Tokens.UNKNOWN : key(particle, word);
  }

  private static int key(int particle, int word) {
    return particle << PARTICLE_SHIFT | word;
  }

  private static boolean isInnerMark(Tokens tokens, int token) {
    return (tokens.isMark(token, '.') || tokens.isMark(token, '-')) && tokens.isGlued(token);
  }

  private static int number(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (!tokens.isDigits(token) || length > 2) {
      return tokens.whole(token);
    }
    int value = Character.digit(tokens.firstChar(token), 10);
    return DIGITS
        - (length == 1 ? value : 10 * value + Character.digit(tokens.lastChar(token), 10));
  }

  private static final class Node<T> {
    private final int[] words;
    private final List<Node<T>> nodes;
    private final @Nullable T value;

    Node(Draft<T> draft) {
      words = draft.next.keySet().stream().mapToInt(Integer::intValue).toArray();
      nodes = draft.next.values().stream().map(Node::new).toList();
      value = draft.value;
    }

    @Nullable Node<T> next(int word) {
      int at = word == Tokens.UNKNOWN ? -1 : Arrays.binarySearch(words, word);
      return at < 0 ? null : nodes.get(at);
    }
  }

  private static final class Draft<T> {
    private final Map<Integer, Draft<T>> next = new TreeMap<>();
    private @Nullable T value;
  }

  /**
   * Collects names; of two rows with one name the first keeps it. Not thread-safe.
   *
   * @param <T> what a name stands for
   */
  static final class Builder<T> {
    private final Vocabulary.Builder vocabulary;
    private final Map<String, Draft<T>> roots = new TreeMap<>();
    private final Map<Integer, Integer> articled = new TreeMap<>();

    Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** Adds a name unless it is there. */
    void put(List<String> words, T value) {
      String head = LightForm.of(words.get(0));
      Draft<T> draft = roots.computeIfAbsent(head, key -> new Draft<>());
      withArticle(head);
      for (String word : words.subList(1, words.size())) {
        draft = draft.next.computeIfAbsent(number(word), key -> new Draft<>());
      }
      if (draft.value == null) {
        draft.value = value;
      }
    }

    /** Adds the names of a cell, between slashes; none where it is "-". */
    void putAll(Table.Row row, int column, T value) {
      for (List<String> words : names(row, column)) {
        put(words, value);
      }
    }

    Phrases<T> build() {
      WordMap.Builder<Node<T>> nodes = new WordMap.Builder<>(vocabulary);
      roots.forEach((word, draft) -> nodes.put(word, new Node<>(draft)));
      int[] full = new int[articled.keySet().stream().mapToInt(i -> i + 1).max().orElse(0)];
      Arrays.fill(full, Tokens.UNKNOWN);
      articled.forEach((stem, number) -> full[stem] = number);
      return new Phrases<>(nodes.build(), full);
    }

    private int number(String word) {
      if (Character.isDigit(word.charAt(0))) {
        return DIGITS - Integer.parseInt(word);
      }
      String light = LightForm.of(word);
      // interned whole, such a word would never be split again: للأمم
      if (light.length() > 4 && light.startsWith("لل")) {
        return key(Tokens.FOR, withArticle("ال" + light.substring(2)));
      }
      return vocabulary.intern(word);
    }

    private int withArticle(String word) {
      int number = vocabulary.intern(word);
      if (word.startsWith("ال") && word.length() > 3) {
        articled.put(vocabulary.intern(word.substring(2)), number);
      }
      return number;
    }
  }

  /** The names of a cell as words: names between slashes, words between spaces. */
  static List<List<String>> names(Table.Row row, int column) {
    List<List<String>> names = new ArrayList<>();
    List<String> name = new ArrayList<>();
    for (String word : row.words(column)) {
      if (word.equals("/")) {
        names.add(name);
        name = new ArrayList<>();
      } else {
        name.add(word);
      }
    }
    if (!name.isEmpty()) {
      names.add(name);
    }
    return names;
  }
}
