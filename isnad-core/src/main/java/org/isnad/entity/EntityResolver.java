package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.text.Document;

/**
 * Tells which mentions of an article are one person, body or place: the same name again, a part of
 * a person's name, a title alone, another name that the word lists know under the same key, an
 * adjective of a country. Thread-safe.
 */
public final class EntityResolver {
  private static final String CAPITAL = "capital:";

  private final Gazetteer gazetteer;

  EntityResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state that the country is or whose capital it is; empty for what is neither. */
  public Optional<Known> stateOf(Mention place) {
    String key = place.known().map(Known::key).orElse("");
    return key.startsWith(CAPITAL)
        ? gazetteer.country(key.substring(CAPITAL.length())).map(Listed::known)
        : place.known().filter(known -> place.subtype() == Subtype.COUNTRY);
  }

  /**
   * The named entities of the document in the order of their first mention, with their names and
   * the descriptions that stand for them.
   */
  public List<Entity> resolve(Document document, List<Mention> mentions) {
    List<Cluster> clusters = new ArrayList<>();
    for (Mention mention : mentions) {
      join(NameWords.of(document, mention), clusters);
    }
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.isNamed()) {
        entities.add(cluster.entity("n" + (entities.size() + 1)));
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
