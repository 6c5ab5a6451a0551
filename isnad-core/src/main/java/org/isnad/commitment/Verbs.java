package org.isnad.commitment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The verbs that undertakings are told with, and their verbal nouns. Thread-safe. */
final class Verbs {
  private final WordMap<Verb> presents;
  private final WordMap<Verb> pasts;
  private final WordMap<Verb> nouns;
  private final Futures futures;

  Verbs(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Verb> present = new WordMap.Builder<>(vocabulary);
    WordMap.Builder<Verb> past = new WordMap.Builder<>(vocabulary);
    WordMap.Builder<Verb> noun = new WordMap.Builder<>(vocabulary);
    Map<String, Verb> whole = new HashMap<>();
    Table table = Table.read(Verbs.class, "verbs.tsv", 4);
    // A form of two verbs is that of the class that comes first.
    for (VerbClass kind : VerbClass.values()) {
      int number = 0;
      for (Table.Row row : table.rows()) {
        number++;
        if (kindOf(row) == kind) {
          Verb verb = new Verb(number, kind);
          forms(row.get(0), Forms::past, form -> past.putIfAbsent(form, verb));
          forms(row.get(1), Forms::present, form -> both(form, verb, present, whole));
          row.words(2).forEach(word -> noun.putIfAbsent(word, verb));
        }
      }
    }
    presents = present.build();
    pasts = past.build();
    nouns = noun.build();
    futures = new Futures(whole);
  }

  private static void both(
      String form, Verb verb, WordMap.Builder<Verb> presents, Map<String, Verb> whole) {
    presents.putIfAbsent(form, verb);
    whole.putIfAbsent(form, verb);
  }

  private static VerbClass kindOf(Table.Row row) {
    return VerbClass.valueOf(row.get(3).toUpperCase(Locale.ROOT));
  }

  private interface Inflection {
    void of(String he, Consumer<String> sink);
  }

  private static void forms(String he, Inflection inflection, Consumer<String> sink) {
    if (!he.equals("-")) {
      inflection.of(he, sink);
    }
  }

  /** The verb that the token is a present form of, with or without an object pronoun. */
  @Nullable Verb present(Tokens tokens, int token) {
    Verb verb = form(presents, tokens, token);
    return verb != null || !tokens.isWord(token) ? verb : futures.get(tokens, token);
  }

  /** The verb that the token is a past form of. */
  @Nullable Verb past(Tokens tokens, int token) {
    return form(pasts, tokens, token);
  }

  private static @Nullable Verb form(WordMap<Verb> forms, Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.has(token, Tokens.ARTICLE)) {
      return null;
    }
    Verb verb = forms.get(tokens.stem(token));
    return verb != null ? verb : forms.get(tokens.host(token));
  }

  /** The verb that the token is the verbal noun of; null where the list has none. */
  @Nullable Verb noun(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Verb verb = nouns.get(tokens.stem(token));
    return verb != null ? verb : nouns.get(tokens.host(token));
  }

  /** Whether the token is a verbal noun, by the list or by its pattern. */
  boolean isVerbalNoun(Tokens tokens, int token) {
    return tokens.isWord(token)
        && (noun(tokens, token) != null
            || Patterns.isVerbalNoun(tokens, token, suffix(tokens, token)));
  }

  private static int suffix(Tokens tokens, int token) {
    return switch (tokens.pronoun(token)) {
      case NONE -> 0;
      case HE, I, YOU -> 1;
      case THEY_TWO, YOU_TWO -> 3;
      default -> 2;
    };
  }

  /** Whether the token stands in the future by a particle of its own. */
  boolean isFuture(Tokens tokens, int token) {
    return tokens.has(token, Tokens.WILL) || futures.get(tokens, token) != null;
  }

  /** The letter of the person that a present form begins with; 0 where it can be none. */
  static char person(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return 0;
    }
    int joined = tokens.has(token, Tokens.WILL) ? -1 : Futures.verbAt(tokens, token);
    int at = joined < 0 ? tokens.stemOffset(token) : joined;
    return tokens.lightLength(token) - at < 3 ? 0 : tokens.lightChar(token, at);
  }

  /** Whether the token is a present form in the first person. */
  static boolean isFirstPerson(Tokens tokens, int token) {
    char person = person(tokens, token);
    return person == 'ن' || person == 'ا';
  }

  /** Whether the token can be a present form: it begins with the letter of a person. */
  static boolean looksPresent(Tokens tokens, int token) {
    return "يتنا".indexOf(person(tokens, token)) >= 0;
  }
}
