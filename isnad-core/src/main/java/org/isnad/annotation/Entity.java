package org.isnad.annotation;

import java.util.List;
import java.util.Optional;

/**
 * One real person, body or place of an article, across all the ways it is mentioned there.
 *
 * @param id unique within its reading
 * @param type what it is
 * @param subtype what it is more closely
 * @param name its fullest form in the article, bare of proclitics
 * @param gender what verbs and pronouns agree with
 * @param mentions where it is mentioned, in text order; at least one
 * @param known what the word lists know it as
 */
public record Entity(
    String id,
    EntityType type,
    Subtype subtype,
    String name,
    Gender gender,
    List<Mention> mentions,
    Optional<Known> known) {
  /** Copies the list and checks it. */
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("expected a mention, found none: " + id);
    }
  }
}
