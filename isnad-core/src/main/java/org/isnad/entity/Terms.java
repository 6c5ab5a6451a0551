package org.isnad.entity;

import java.util.Locale;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;

/** Words of sciences, trades and learning, by their sort. Thread-safe. */
final class Terms {
  private final WordMap<Sort> sorts;

  /** What a term is. */
  enum Sort {
    /** Worth of a thing. */
    AWARD,
    /** A faith or a doctrine. */
    BELIEF,
    /** A part of computers and their nets. */
    COMPUTING,
    /** A contest of sport. */
    CONTEST,
    /** Money. */
    CURRENCY,
    /** An illness. */
    DISEASE,
    /** A chemical element that is told of in science only. */
    ELEMENT,
    /** A span of history. */
    ERA,
    /** A war, a catastrophe, a gathering. */
    EVENT,
    /** A way of speaking. */
    LANGUAGE,
    /** An element of everyday life. */
    METAL,
    /** A part of atoms. */
    PARTICLE,
    /** A make or a model. */
    PRODUCT,
    /** Light and the like. */
    RAY,
    /** What is holy, the holy books. */
    SACRED,
    /** A branch of learning. */
    SCIENCE,
    /** A program, a system, a language of programs. */
    SOFTWARE,
    /** A sport. */
    SPORT,
    /** A compound or a stuff. */
    SUBSTANCE,
    /** A law or a theory, before whose name it stands. */
    THEORY,
    /** A unit of measure. */
    UNIT,
    /** A work, before whose title it stands. */
    WORK
  }

  Terms(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Sort> words = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Terms.class, "terms.tsv", 2).rows()) {
      words.put(row.get(0), sort(row));
    }
    sorts = words.build();
  }

  /** One more than the ordinal of the word's sort, its article and particles aside; 0 for none. */
  int at(Tokens tokens, int token) {
    Sort sort = sorts.get(tokens.stem(token));
    return sort == null ? 0 : 1 + sort.ordinal();
  }

  private static Sort sort(Table.Row row) {
    try {
      return Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("expected a sort of term, found " + row.get(1));
    }
  }
}
