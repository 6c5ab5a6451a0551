package org.isnad.commitment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.PhraseList;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code markers.tsv}. Thread-safe. */
final class Phrases {
  private final Map<Marker, PhraseList<Marker>> byMarker = new EnumMap<>(Marker.class);

  Phrases(Vocabulary.Builder vocabulary) {
    Map<Marker, PhraseList.Builder<Marker>> lists = new EnumMap<>(Marker.class);
    for (Table.Row row : Table.read(Phrases.class, "markers.tsv", 2).rows()) {
      Marker marker = Marker.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      lists
          .computeIfAbsent(marker, any -> new PhraseList.Builder<>(vocabulary))
          .put(row.words(0), marker);
    }
    lists.forEach((marker, list) -> byMarker.put(marker, list.build()));
  }

  /** The longest phrase at the token that opens this; null where none does. */
  PhraseList.@Nullable Match<Marker> at(Tokens tokens, int token, int limit, Marker marker) {
    PhraseList<Marker> list = byMarker.get(marker);
    return list == null ? null : list.at(tokens, token, limit);
  }
}
