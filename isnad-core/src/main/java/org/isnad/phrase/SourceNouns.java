package org.isnad.phrase;

import org.isnad.annotation.Gender;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The nouns that sources are named or described by. Immutable and thread-safe. */
public final class SourceNouns {
  private static final String[] SOUND_MASCULINE = {"ون", "ين", "و", "ي"};

  private final WordMap<SourceNoun> nouns;

  /** Reads the table; its words are interned in this vocabulary. */
  public SourceNouns(Vocabulary.Builder vocabulary) {
    WordMap.Builder<SourceNoun> map = new WordMap.Builder<>(vocabulary);
    Table table = Table.read(SourceNouns.class, "source-nouns.tsv", 4);
    for (Table.Row row : table.rows()) {
      SourceNoun noun = singular(row);
      map.put(row.get(0), noun);
      accusative(row.get(0), noun, map);
      SourceNoun several = new SourceNoun(noun.kind(), pluralGender(noun), true, noun.lemma());
      plural(row, several, map);
    }
    for (Table.Row row : table.rows()) {
      feminine(row, singular(row), map);
    }
    nouns = map.build();
  }

  private static SourceNoun singular(Table.Row row) {
    Gender gender = row.get(2).equals("f") ? Gender.FEMININE : Gender.MASCULINE;
    String kind = row.get(3).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    return new SourceNoun(SourceNoun.Kind.valueOf(kind), gender, false, row.get(0));
  }

  /** Plurals of things take the feminine singular, plurals of people do not. */
  private static Gender pluralGender(SourceNoun noun) {
    return noun.isHuman() && !noun.lemma().equals("مصدر") ? Gender.MASCULINE : Gender.FEMININE;
  }

  private static void plural(Table.Row row, SourceNoun several, WordMap.Builder<SourceNoun> map) {
    String plural = row.get(1);
    if (plural.equals("ون")) {
      for (String ending : SOUND_MASCULINE) {
        map.putIfAbsent(row.get(0) + ending, several);
      }
    } else if (plural.endsWith("ون")) {
      String stem = plural.substring(0, plural.length() - 2);
      for (String ending : SOUND_MASCULINE) {
        map.putIfAbsent(stem + ending, several);
      }
    } else if (!plural.equals("-")) {
      map.put(plural, several);
      accusative(plural, several, map);
    }
  }

  /** شهودا: the indefinite accusative, as after إن (that). */
  private static void accusative(String word, SourceNoun noun, WordMap.Builder<SourceNoun> map) {
    if (!word.endsWith("ة") && !word.endsWith("اء") && !word.endsWith("ا")) {
      map.putIfAbsent(word + "ا", noun);
    }
  }

  /** The woman who holds it: وزيرة (minister), متحدثات (spokeswomen). */
  private static void feminine(Table.Row row, SourceNoun noun, WordMap.Builder<SourceNoun> map) {
    if (noun.isHuman() && noun.gender() == Gender.MASCULINE && !row.get(0).endsWith("ة")) {
      map.putIfAbsent(
          row.get(0) + "ة", new SourceNoun(noun.kind(), Gender.FEMININE, false, noun.lemma()));
      map.putIfAbsent(
          row.get(0) + "ات", new SourceNoun(noun.kind(), Gender.FEMININE, true, noun.lemma()));
    }
  }

  /** What the token says of a source; null where it is no such noun. */
  public @Nullable SourceNoun get(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    SourceNoun noun = nouns.get(tokens.stem(token));
    return noun != null ? noun : nouns.get(tokens.base(token));
  }
}
