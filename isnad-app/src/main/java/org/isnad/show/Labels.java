package org.isnad.show;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;

/** The words that the surface itself says, in one language, from {@code labels.tsv}. */
final class Labels {
  private static final int COLUMNS = 3;

  private final Map<String, String> words = new HashMap<>();

  Labels(Language language) {
    for (Table.Row row : Table.read(Labels.class, "labels.tsv", COLUMNS).rows()) {
      words.put(row.get(0), row.get(language.column()));
    }
  }

  /** The word for this key. */
  String of(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalStateException("show/labels.tsv: expected a row " + key + ", found none");
    }
    return word;
  }
}
