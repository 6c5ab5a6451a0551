package org.isnad.number;

import java.util.List;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of numbers, from their table. Immutable and thread-safe. */
final class NumberWords {
  private static final char DAMMA = '\u064F';

  private final WordMap<NumberWord> words;
  private final NumberWord joinedOne = new NumberWord(NumberWord.Role.JOINED, 1);
  private final WordSet one;
  private final WordSet and;
  private final WordSet function;

  NumberWords(Vocabulary.Builder vocabulary) {
    WordMap.Builder<NumberWord> builder = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(NumberWords.class, "words.tsv", 3).rows()) {
      if (builder.put(row.get(0), parse(row)) != null) {
        throw row.error("expected a new word, found " + row.get(0) + " again");
      }
    }
    words = builder.build();
    one = new WordSet(vocabulary, List.of("واحد"));
    and = new WordSet(vocabulary, List.of("و"));
    function =
        new WordSet(
            vocabulary,
            Table.read(NumberWords.class, "function-words.tsv", 1).rows().stream()
                .map(row -> row.get(0))
                .toList());
  }

  private static NumberWord parse(Table.Row row) {
    String value = row.get(2);
    int slash = value.indexOf('/');
    try {
      double worth =
          slash < 0
              ? Double.parseDouble(value)
              : Double.parseDouble(value.substring(0, slash))
                  / Double.parseDouble(value.substring(slash + 1));
      return new NumberWord(NumberWord.Role.of(row.get(1)), worth);
    } catch (IllegalArgumentException e) {
      IllegalStateException error =
          row.error("expected a role and a value, found " + row.get(1) + " and " + value);
      error.initCause(e);
      throw error;
    }
  }

  /** What the token is in a number, whatever proclitics it has; null where nothing. */
  @Nullable NumberWord of(String text, Tokens tokens, int token) {
    if (isAndOneOf(text, tokens, token)) {
      return joinedOne;
    }
    NumberWord word = words.get(tokens.whole(token));
    if (word == null) {
      word = words.get(tokens.base(token));
    }
    if (word == null && tokens.has(token, Tokens.ARTICLE)) {
      word = words.get(tokens.stem(token));
    }
    return word != null && isPartOf(word, text, tokens, token)
        ? new NumberWord(NumberWord.Role.FRACTION, 1 / word.value())
        : word;
  }

  /** خُمس: a fifth, where the vowel that tells it from five is written. */
  private static boolean isPartOf(NumberWord word, String text, Tokens tokens, int token) {
    boolean unit = word.is(NumberWord.Role.UNIT) && word.value() >= 5;
    int letters = tokens.lightLength(token);
    return unit
        && letters >= 3
        && tokens.end(token) - tokens.start(token) > letters
        && text.charAt(tokens.end(token) - (hasMarkAtEnd(text, tokens, token) ? 4 : 3)) == DAMMA;
  }

  private static boolean hasMarkAtEnd(String text, Tokens tokens, int token) {
    return LightForm.fold(text.charAt(tokens.end(token) - 1)) == LightForm.DROPPED;
  }

  /** وأحد: "and one" of eleven or twenty-one; its light form is that of واحد, one. */
  boolean isAndOneOf(String text, Tokens tokens, int token) {
    return isOne(tokens, token) && text.charAt(tokens.start(token) + 1) == 'أ';
  }

  /** Whether the token as it stands has the light form of واحد, one. */
  boolean isOne(Tokens tokens, int token) {
    return one.contains(tokens.whole(token));
  }

  /** Whether the token is the conjunction standing alone, as in "و 20". */
  boolean isAnd(Tokens tokens, int token) {
    return and.contains(tokens.whole(token));
  }

  /** Whether the token is a preposition or the like, which nothing counts. */
  boolean isFunctionWord(Tokens tokens, int token) {
    return function.contains(tokens.base(token));
  }
}
