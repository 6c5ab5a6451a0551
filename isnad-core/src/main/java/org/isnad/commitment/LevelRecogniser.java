package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Level;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.commitment.LevelFinder.Found;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Finds who has how many of what, where, as of when. Thread-safe. */
public final class LevelRecogniser {
  private final Grammar grammar;
  private final LevelWords words;

  /** A recogniser whose words are interned in this vocabulary. */
  public LevelRecogniser(Vocabulary.Builder vocabulary) {
    grammar = Grammar.load(vocabulary);
    words = new LevelWords(vocabulary);
  }

  /** The levels of the document in text order. */
  public List<Level> recognise(
      Document document,
      List<Claim> claims,
      List<Time> times,
      List<Quantity> quantities,
      List<Mention> mentions) {
    Scene scene = new Scene(document, claims, times, quantities, mentions);
    LevelFinder finder = new LevelFinder(grammar, words, scene);
    List<Level> levels = new ArrayList<>();
    Found before = null;
    for (Quantity quantity : quantities) {
      Found found = finder.of(quantity, before);
      if (found != null) {
        levels.add(level(scene, found, "l" + (levels.size() + 1)));
        before = found;
      }
    }
    return levels;
  }

  private static Level level(Scene scene, Found found, String id) {
    return new Level(
        id,
        found.holder().map(Participant::unknown),
        found.quantity(),
        found.of(),
        found.place().map(Participant::unknown),
        found.asOf(),
        Optional.ofNullable(scene.claimAt(found.first())).map(Claim::id),
        found.holder().isPresent() ? 0.6 : 0.4,
        found.rule());
  }
}
