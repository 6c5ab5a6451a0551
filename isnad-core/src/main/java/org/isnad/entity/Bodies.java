package org.isnad.entity;

import org.isnad.annotation.Gender;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Nouns that head the name or the description of a body. Thread-safe. */
final class Bodies {
  private final WordMap<Body> words;

  /** What makes a description of the noun. */
  enum Needs {
    NATION,
    COMPLEMENT,
    BOTH,
    NAMED
  }

  /**
   * A noun for a body.
   *
   * @param subtype what it is
   * @param gender what verbs agree with
   * @param needs what makes it mean one certain body
   */
  record Body(Subtype subtype, Gender gender, Needs needs) {}

  Bodies(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Body> all = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Bodies.class, "bodies.tsv", 4).rows()) {
      Gender gender = row.get(2).equals("feminine") ? Gender.FEMININE : Gender.MASCULINE;
      Body body = new Body(Subtype.of(row.get(1)), gender, needs(row));
      if (all.put(row.get(0), body) != null) {
        throw row.error("expected a word once, found it twice: " + row.get(0));
      }
    }
    words = all.build();
  }

  /** The noun at this token, with or without article and particles; null where it is none. */
  @Nullable Body at(Tokens tokens, int token) {
    return words.get(tokens.stem(token));
  }

  private static Needs needs(Table.Row row) {
    return switch (row.get(3)) {
      case "nation" -> Needs.NATION;
      case "complement" -> Needs.COMPLEMENT;
      case "both" -> Needs.BOTH;
      case "named" -> Needs.NAMED;
      default -> throw row.error("expected nation, complement, both or named, found " + row.get(3));
    };
  }
}
