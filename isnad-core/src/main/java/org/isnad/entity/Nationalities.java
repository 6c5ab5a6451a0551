package org.isnad.entity;

import java.util.List;
import org.isnad.annotation.Gender;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Adjectives of nationality in all their forms: عراقي، عراقية، عراقيان، عراقيين. Thread-safe. */
final class Nationalities {
  private final WordMap<Nationality> forms;

  /**
   * A form of an adjective.
   *
   * @param country ISO 3166-1 code; "-" for a people or region without one
   * @param gender what it agrees with
   * @param plural whether it is a dual or a plural
   */
  record Nationality(String country, Gender gender, boolean plural) {}

  Nationalities(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Nationality> all = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Nationalities.class, "nationalities.tsv", 3).rows()) {
      for (List<String> words : Phrases.names(row, 0)) {
        if (words.size() == 1) {
          inflect(words.get(0), row.get(1), all);
        }
      }
      for (List<String> words : Phrases.names(row, 2)) {
        all.putIfAbsent(words.get(0), new Nationality(row.get(1), Gender.MASCULINE, true));
      }
    }
    forms = all.build();
  }

  /** What the word says, with or without article and particles; null where it is none. */
  @Nullable Nationality at(Tokens tokens, int token) {
    return forms.get(tokens.stem(token));
  }

  private static void inflect(String adjective, String code, WordMap.Builder<Nationality> all) {
    all.putIfAbsent(adjective, new Nationality(code, Gender.MASCULINE, false));
    all.putIfAbsent(adjective + "ا", new Nationality(code, Gender.MASCULINE, false));
    all.putIfAbsent(adjective + "ة", new Nationality(code, Gender.FEMININE, false));
    for (String ending : List.of("ان", "ين", "ون")) {
      all.putIfAbsent(adjective + ending, new Nationality(code, Gender.MASCULINE, true));
    }
    for (String ending : List.of("تان", "تين", "ات")) {
      all.putIfAbsent(adjective + ending, new Nationality(code, Gender.FEMININE, true));
    }
  }
}
