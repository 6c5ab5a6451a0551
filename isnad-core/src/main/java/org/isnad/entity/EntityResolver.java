package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Mention;
import org.isnad.text.Document;

/**
 * Tells which mentions of an article are one person, body or place: the same name again, a part of
 * a person's name, a title alone, another name that the word lists know under the same key, an
 * adjective of a country. Thread-safe.
 */
public final class EntityResolver {
  /** A resolver; it needs no words of its own. */
  public EntityResolver() {}

  /** The entities of the document in the order of their first mention. */
  public List<Entity> resolve(Document document, List<Mention> mentions) {
    List<Cluster> clusters = new ArrayList<>();
    for (Mention mention : mentions) {
      join(NameWords.of(document, mention), clusters);
    }
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.isNamed()) {
        entities.add(cluster.entity("e" + (entities.size() + 1)));
      }
    }
    return entities;
  }

  private static void join(NameWords words, List<Cluster> clusters) {
    Cluster best = null;
    int most = 0;
    for (int i = clusters.size() - 1; i >= 0; i--) { // of equals the one spoken of last
      int fit = clusters.get(i).fit(words);
      if (fit > most) {
        most = fit;
        best = clusters.get(i);
      }
    }
    if (best == null) {
      best = new Cluster();
      clusters.add(best);
    }
    best.add(words);
  }
}
