package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Gender;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Titles and offices that stand with a person's name or for a person. Thread-safe. */
final class Titles {
  private final Phrases<Title> phrases;

  /** What kind of title it is. */
  enum Sort {
    HONORIFIC,
    RANK,
    OFFICE,
    CALLING,
    SPOKESMAN
  }

  /** Whether it can stand for its holder with no name beside it. */
  enum Stands {
    ALONE,
    WITH,
    NO
  }

  /**
   * A title.
   *
   * @param sort what kind
   * @param stands whether it can stand for its holder
   * @param gender of its holder
   */
  record Title(Sort sort, Stands stands, Gender gender) {}

  Titles(Vocabulary.Builder vocabulary) {
    Phrases.Builder<Title> all = new Phrases.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Titles.class, "titles.tsv", 4).rows()) {
      Sort sort = constant(Sort.class, row, 2);
      Stands stands = constant(Stands.class, row, 3);
      addForms(row, 0, new Title(sort, stands, Gender.MASCULINE), all);
      addForms(row, 1, new Title(sort, stands, Gender.FEMININE), all);
    }
    phrases = all.build();
  }

  /** The longest title that begins at this token; null where none does. */
  Phrases.@Nullable Found<Title> at(Tokens tokens, int token) {
    return phrases.at(tokens, token);
  }

  private static void addForms(Table.Row row, int column, Title title, Phrases.Builder<Title> all) {
    for (List<String> words : Phrases.names(row, column)) {
      all.put(words, title);
      if (!words.get(0).startsWith("ال")) {
        List<String> definite = new ArrayList<>(words);
        definite.set(0, "ال" + words.get(0));
        all.put(definite, title);
      }
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, int column) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(row.get(column))) {
        return constant;
      }
    }
    throw row.error(
        "expected one of " + List.of(type.getEnumConstants()) + ", found " + row.get(column));
  }
}
