package org.isnad.entity;

import java.util.List;
import org.isnad.annotation.Subtype;
import org.isnad.entity.Triggers.Task;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of the package, read together.
 *
 * @param gazetteer names
 * @param nationalities adjectives of countries
 * @param triggers words beside names
 * @param bodies nouns that head the names of bodies
 * @param terms words of sciences and trades
 * @param descriptions titles and offices
 */
record Lists(
    Gazetteer gazetteer,
    Nationalities nationalities,
    Triggers triggers,
    Bodies bodies,
    Terms terms,
    Descriptions descriptions) {
  /** The tasks that the tagger is told of. */
  static final List<Task> TASKS =
      List.of(Task.BODY, Task.PLACE, Task.LINK, Task.QUALITY, Task.MEDIUM, Task.PARTICLE);

  static Lists read(Vocabulary.Builder vocabulary) {
    Gazetteer gazetteer = new Gazetteer(vocabulary);
    Nationalities nationalities = new Nationalities(vocabulary);
    Triggers triggers = new Triggers(vocabulary);
    Bodies bodies = new Bodies(vocabulary);
    Terms terms = new Terms(vocabulary);
    Titles titles = new Titles(vocabulary);
    Descriptions descriptions =
        new Descriptions(titles, bodies, gazetteer, nationalities, triggers);
    return new Lists(gazetteer, nationalities, triggers, bodies, terms, descriptions);
  }

  /** The listed name that begins at this token, one of everyday words only after a trigger. */
  Phrases.@Nullable Found<Listed> nameAt(Tokens tokens, int token) {
    Phrases.Found<Listed> free = gazetteer.at(tokens, token);
    Phrases.Found<Listed> bound = gazetteer.boundAt(tokens, token);
    if (bound == null || (free != null && bound.after() < free.after())) {
      return free;
    }
    // صحيفة "الحياة", the paper "Life"
    boolean medium = bound.value().subtype() == Subtype.MEDIA;
    return isAfter(tokens, token, medium ? Task.MEDIUM : Task.BODY) ? bound : free;
  }

  /** Whether a word that does this stands before, a quotation mark between them or none. */
  boolean isAfter(Tokens tokens, int token, Task task) {
    int before = token - 1;
    if (before > 0 && tokens.kind(before) == Tokens.Kind.MARK) {
      before--;
    }
    return before >= 0 && triggers.is(tokens, before, task);
  }
}
