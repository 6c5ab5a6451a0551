package org.isnad.entity;

import java.util.List;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Mention;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Tells which mentions of an article are one person, body or place. Thread-safe. */
public final class EntityResolver {
  /** A resolver whose words are interned in this vocabulary. */
  public EntityResolver(Vocabulary.Builder vocabulary) {}

  /** The entities of the document in the order of their first mention. */
  public List<Entity> resolve(Document document, List<Mention> mentions) {
    return List.of();
  }
}
