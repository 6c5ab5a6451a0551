package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that levels are told with. Thread-safe. */
final class LevelWords {
  /** What the subject of a verb is to what is counted. */
  enum Role {
    /** It has what is counted. */
    HOLDS,
    /** It has what is counted, behind bi-. */
    HOLDS_BI,
    /** It is what is counted. */
    STAYS,
    /** It is a measure. */
    REACHES
  }

  /** What may be counted. */
  enum Units {
    /** Anything. */
    ANY,
    /** People and forces. */
    PEOPLE,
    /** Forces alone. */
    FORCES,
    /** What has a unit of measure. */
    MEASURED,
    /** Money. */
    MONEY,
    /** What nobody keeps: points, times, the dead. */
    PASSING
  }

  /** What a noun measures. */
  enum Measure {
    /** How many there are. */
    COUNT,
    /** How much is kept. */
    STOCK,
    /** How much is made or traded. */
    OUTPUT,
    /** What it costs. */
    PRICE,
    /** What happens: behind a noun of count it tells no level. */
    PASSING
  }

  /**
   * A verb that tells a level.
   *
   * @param role what its subject is
   * @param units what may be counted
   * @param past whether it is told of the past
   */
  record LevelVerb(Role role, Units units, boolean past) {}

  private final WordMap<LevelVerb> verbs;
  private final WordMap<Measure> measures;
  private final WordMap<Units> units;
  private final WordSet with;
  private final WordSet there;
  private final WordSet besides;
  private final WordSet places;
  private final WordSet targets;
  private final WordSet totals;
  private final WordSet rate;
  private final WordSet making;
  private final WordSet continues;
  private final WordSet own;
  private final WordSet before;

  LevelWords(Vocabulary.Builder vocabulary) {
    verbs = verbs(vocabulary);
    WordMap.Builder<Measure> nouns = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(LevelWords.class, "level-nouns.tsv", 2).rows()) {
      nouns.put(row.get(0), Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    measures = nouns.build();
    WordMap.Builder<Units> counted = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(LevelWords.class, "level-units.tsv", 2).rows()) {
      counted.put(row.get(0), Units.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    units = counted.build();
    Table table = Table.read(LevelWords.class, "level-words.tsv", 2);
    with = set(vocabulary, table, "with");
    there = set(vocabulary, table, "there");
    besides = set(vocabulary, table, "besides");
    places = set(vocabulary, table, "places");
    totals = set(vocabulary, table, "totals");
    targets = set(vocabulary, table, "targets");
    before = set(vocabulary, table, "before");
    own = set(vocabulary, table, "own");
    continues = set(vocabulary, table, "continues");
    making = set(vocabulary, table, "making");
    rate = set(vocabulary, table, "rate");
  }

  private static WordMap<LevelVerb> verbs(Vocabulary.Builder vocabulary) {
    WordMap.Builder<LevelVerb> map = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(LevelWords.class, "level-verbs.tsv", 4).rows()) {
      Role role = Role.valueOf(row.get(2).replace('-', '_').toUpperCase(Locale.ROOT));
      Units counted = Units.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      LevelVerb past = new LevelVerb(role, counted, true);
      LevelVerb present = new LevelVerb(role, counted, false);
      if (!row.get(0).equals("-")) {
        Forms.past(row.get(0), form -> map.putIfAbsent(form, past));
      }
      if (!row.get(1).equals("-")) {
        // "اعتقل" would be "I arrest" and is "he arrested": no level.
        Forms.present(
            row.get(1),
            form -> {
              if (form.charAt(0) != 'ا') {
                map.putIfAbsent(form, present);
              }
            });
      }
    }
    return map.build();
  }

  private static WordSet set(Vocabulary.Builder vocabulary, Table table, String rule) {
    List<String> words = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.get(1).equals(rule)) {
        words.add(row.get(0));
      }
    }
    return new WordSet(vocabulary, words);
  }

  /** The verb at the token, told of the present or the past; null where it is none. */
  @Nullable LevelVerb verb(Tokens tokens, int token) {
    boolean other = tokens.has(token, Tokens.ARTICLE | Tokens.WILL | Tokens.BY | Tokens.FOR);
    return !tokens.isWord(token) || other ? null : verbs.get(tokens.stem(token));
  }

  /** What the noun at the token measures; null where it is no measure. */
  @Nullable Measure measure(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Measure measure = measures.get(tokens.stem(token));
    return measure != null ? measure : measures.get(tokens.host(token));
  }

  /** What kind of thing the token counts. */
  @Nullable Units unit(Tokens tokens, int token) {
    return tokens.isWord(token) ? units.get(tokens.stem(token)) : null;
  }

  boolean isWith(Tokens tokens, int token) {
    return tokens.isWord(token) && with.contains(tokens.whole(token));
  }

  boolean isThere(Tokens tokens, int token) {
    return tokens.isWord(token) && there.contains(tokens.base(token));
  }

  boolean isBesides(Tokens tokens, int token) {
    return tokens.isWord(token)
        && (besides.contains(tokens.whole(token)) || besides.contains(tokens.base(token)));
  }

  boolean isPlace(Tokens tokens, int token) {
    return tokens.isWord(token) && places.contains(tokens.whole(token));
  }

  /** Whether a measure behind this word is still the measure: إجمالي الإنتاج (total output). */
  boolean isTotal(Tokens tokens, int token) {
    return totals.contains(tokens.stem(token)) || totals.contains(tokens.whole(token));
  }

  boolean isTarget(Tokens tokens, int token) {
    return tokens.isWord(token) && targets.contains(tokens.whole(token));
  }

  /** Whether the word leads from a level to an older one: مقارنة, compared. */
  boolean isBefore(Tokens tokens, int token) {
    return tokens.isWord(token)
        && (before.contains(tokens.whole(token)) || before.contains(tokens.base(token)));
  }

  /** Whether the word is "with" and a pronoun: لديها, she has. */
  boolean isOwnWith(Tokens tokens, int token) {
    return tokens.isWord(token) && own.contains(tokens.whole(token));
  }

  /** Whether the word says that what is goes on: ستواصل, will go on. */
  boolean isContinued(Tokens tokens, int token) {
    return tokens.isWord(token)
        && (continues.contains(tokens.whole(token)) || continues.contains(tokens.base(token)));
  }

  /** Whether the word is a noun of making so much in a time: ضخ, pumping. */
  boolean isMaking(Tokens tokens, int token) {
    return tokens.isWord(token) && making.contains(tokens.stem(token));
  }

  /** Whether the word makes a rate of a number: سنويا, a year. */
  boolean isRate(Tokens tokens, int token) {
    return tokens.isWord(token) && rate.contains(tokens.whole(token));
  }
}
