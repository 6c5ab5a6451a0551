package org.isnad.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.annotation.Gender;
import org.isnad.annotation.SourceKind;
import org.jspecify.annotations.Nullable;

/** A source of the article under reading, known by the fullest words met so far. */
final class Known {
  String name;
  Set<String> words;
  final SourceKind kind;
  Gender gender;
  final boolean plural;

  /** The singular of the noun that describes it; null where it is named without one. */
  final @Nullable String lemma;

  /** Keys of the countries and bodies that it is of. */
  final Set<String> keys = new java.util.LinkedHashSet<>();

  /** Id of the entity that it is; null where it is none. */
  @Nullable String entity;

  /** Names of the relays through which it first came into the article; null until it has spoken. */
  @Nullable List<String> via;

  Known(
      String name,
      Set<String> words,
      SourceKind kind,
      Gender gender,
      boolean plural,
      @Nullable String lemma) {
    this.name = name;
    this.words = words;
    this.kind = kind;
    this.gender = gender;
    this.plural = plural;
    this.lemma = lemma;
  }

  boolean isHuman() {
    return kind == SourceKind.PERSON
        || kind == SourceKind.UNNAMED_PERSON
        || kind == SourceKind.UNNAMED_GROUP;
  }
}
