package org.isnad.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Known;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The names that the word lists know: countries, capitals, places, media, bodies. Thread-safe. */
final class Gazetteer {
  private final Phrases<Listed> names;
  private final Phrases<Listed> boundNames;
  private final Map<String, Listed> countries;

  Gazetteer(Vocabulary.Builder vocabulary) {
    Phrases.Builder<Listed> free = new Phrases.Builder<>(vocabulary);
    Phrases.Builder<Listed> bound = new Phrases.Builder<>(vocabulary);
    Map<String, Listed> byCode = countries();
    addCountries(free, byCode);
    addCapitals(free);
    addBodies(free, bound);
    addMedia(free, bound);
    addPlaces(free, "regions.tsv", Subtype.REGION, "region:");
    addPlaces(free, "cities.tsv", Subtype.CITY, "geonames:");
    names = free.build();
    boundNames = bound.build();
    countries = Map.copyOf(byCode);
  }

  /** The longest name that begins at this token; null where none does. */
  Phrases.@Nullable Found<Listed> at(Tokens tokens, int token) {
    return names.at(tokens, token);
  }

  /** Whether a name begins with the word as it stands, its first letters no particles. */
  boolean isWhole(Tokens tokens, int token) {
    return names.isWhole(tokens, token) || boundNames.isWhole(tokens, token);
  }

  /** The same among names that are also everyday words, to be asked only after a trigger. */
  Phrases.@Nullable Found<Listed> boundAt(Tokens tokens, int token) {
    return boundNames.at(tokens, token);
  }

  /** The country with this ISO 3166-1 code; empty for "-". */
  Optional<Listed> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  private static Map<String, Listed> countries() {
    Map<String, Listed> byCode = new HashMap<>();
    for (Table.Row row : Table.read(Gazetteer.class, "countries.tsv", 3).rows()) {
      Known known = new Known("iso:" + row.get(0), row.get(2), row.get(1));
      byCode.put(row.get(0), new Listed(known, Subtype.COUNTRY, row.get(0)));
    }
    return byCode;
  }

  private static void addCountries(Phrases.Builder<Listed> free, Map<String, Listed> byCode) {
    for (Table.Row row : Table.read(Gazetteer.class, "countries.tsv", 3).rows()) {
      free.putAll(row, 2, country(row, byCode));
    }
    for (Table.Row row : Table.read(Gazetteer.class, "country-names.tsv", 2).rows()) {
      free.putAll(row, 1, country(row, byCode));
    }
  }

  private static Listed country(Table.Row row, Map<String, Listed> byCode) {
    Listed country = byCode.get(row.get(0));
    if (country == null) {
      throw row.error("expected a code of countries.tsv, found " + row.get(0));
    }
    return country;
  }

  private static void addCapitals(Phrases.Builder<Listed> free) {
    for (Table.Row row : Table.read(Gazetteer.class, "capitals.tsv", 3).rows()) {
      String code = row.get(0);
      Known known = new Known("capital:" + code, firstName(row, 2), row.get(1));
      free.putAll(row, 2, new Listed(known, Subtype.CAPITAL, code));
    }
  }

  private static void addBodies(Phrases.Builder<Listed> free, Phrases.Builder<Listed> bound) {
    for (Table.Row row : Table.read(Gazetteer.class, "organisations.tsv", 5).rows()) {
      String main = firstName(row, row.get(3).equals("-") ? 4 : 3);
      Known known = new Known("body:" + row.get(0), main, row.get(2));
      Listed body = new Listed(known, Subtype.of(row.get(1)), "-");
      free.putAll(row, 3, body);
      bound.putAll(row, 3, body);
      bound.putAll(row, 4, body);
    }
  }

  private static void addMedia(Phrases.Builder<Listed> free, Phrases.Builder<Listed> bound) {
    for (Table.Row row : Table.read(Gazetteer.class, "media.tsv", 4).rows()) {
      String main = firstName(row, row.get(2).equals("-") ? 3 : 2);
      Known known = new Known("media:" + row.get(0), main, row.get(1));
      Listed medium = new Listed(known, Subtype.MEDIA, "-");
      free.putAll(row, 2, medium);
      bound.putAll(row, 2, medium);
      bound.putAll(row, 3, medium);
    }
  }

  private static void addPlaces(
      Phrases.Builder<Listed> free, String file, Subtype subtype, String prefix) {
    for (Table.Row row : Table.read(Gazetteer.class, file, 3).rows()) {
      Known known = new Known(prefix + row.get(0), row.get(2), row.get(1));
      free.putAll(row, 2, new Listed(known, subtype, "-"));
    }
  }

  private static String firstName(Table.Row row, int column) {
    return String.join(" ", Phrases.names(row, column).get(0));
  }
}
