package org.isnad.commitment;

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
    MONEY
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
   */
  record LevelVerb(Role role, Units units) {}

  private final WordMap<LevelVerb> verbs;
  private final WordMap<Measure> measures;
  private final WordMap<Units> units;
  private final WordSet with;
  private final WordSet there;
  private final WordSet besides;
  private final WordSet places;
  private final WordSet targets;
  private final WordSet totals;

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
    with = set(vocabulary, "لدى", "ولدى", "لديه", "لديها", "لديهم", "لدينا", "ولديها", "ولديه");
    there = set(vocabulary, "هناك", "ثمة");
    besides = set(vocabulary, "إضافة", "بالإضافة", "فضلا", "علاوة", "مقابل");
    places = set(vocabulary, "في", "فى", "قرب", "داخل", "على", "شمالي", "جنوبي", "شرقي", "غربي");
    totals = set(vocabulary, "متوسط", "إجمالي", "مجموع", "حجم", "قيمة", "معدل", "أن", "إن", "فيما");
    targets = set(vocabulary, "إلى", "الى", "عند", "نحو", "حوالي", "قرابة", "عن", "ما", "دون");
  }

  private static WordMap<LevelVerb> verbs(Vocabulary.Builder vocabulary) {
    WordMap.Builder<LevelVerb> map = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(LevelWords.class, "level-verbs.tsv", 4).rows()) {
      Role role = Role.valueOf(row.get(2).replace('-', '_').toUpperCase(Locale.ROOT));
      LevelVerb verb = new LevelVerb(role, Units.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
      if (!row.get(0).equals("-")) {
        Forms.past(row.get(0), form -> map.putIfAbsent(form, verb));
      }
      if (!row.get(1).equals("-")) {
        // "اعتقل" would be "I arrest" and is "he arrested": no level.
        Forms.present(
            row.get(1),
            form -> {
              if (form.charAt(0) != 'ا') {
                map.putIfAbsent(form, verb);
              }
            });
      }
    }
    return map.build();
  }

  private static WordSet set(Vocabulary.Builder vocabulary, String... words) {
    return new WordSet(vocabulary, java.util.List.of(words));
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
}
