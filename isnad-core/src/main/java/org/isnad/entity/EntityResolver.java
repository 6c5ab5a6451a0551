package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
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
    States states = new States(document.tokens().size(), mentions);
    FirstLetters letters = new FirstLetters(document, gazetteer);
    List<NameWords> all = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (mention.form() != Form.ADJECTIVE) {
        all.add(NameWords.of(document, mention, states, letters));
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    // full names first, so that a surname in a headline finds its bearer
    all.stream().filter(one -> turn(one) == 0).forEach(one -> join(one, clusters));
    all.stream().filter(one -> turn(one) == 1).forEach(one -> join(one, clusters));
    all.stream().filter(one -> turn(one) == 2).forEach(one -> join(one, clusters));
    clusters.removeIf(cluster -> !cluster.isNamed());
    clusters.sort(Comparator.comparingInt(Cluster::firstToken));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters) {
      entities.add(cluster.entity("n" + (entities.size() + 1)));
    }
    return entities;
  }

  private static int turn(NameWords words) {
    boolean named = words.mention().form() == Form.NAME;
    return named && words.words().size() > 1 ? 0 : named || words.words().size() > 1 ? 1 : 2;
  }

  private static void join(NameWords words, List<Cluster> clusters) {
    Cluster best = null;
    int most = 0;
    int nearest = Integer.MAX_VALUE;
    for (Cluster cluster : clusters) {
      int fit = cluster.fit(words);
      if (fit > 0 && fit >= most) {
        int distance = cluster.distance(words.mention().firstToken());
        boolean introduced = !words.isNoun() || distance < Cluster.BEHIND;
        if (introduced && (fit > most || distance < nearest)) {
          most = fit;
          best = cluster;
          nearest = distance;
        }
      }
    }
    if (best == null) {
      best = new Cluster();
      clusters.add(best);
    }
    best.add(words);
  }
}
