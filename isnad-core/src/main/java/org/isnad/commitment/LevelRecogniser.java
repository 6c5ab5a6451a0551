package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.commitment.LevelFinder.Found;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.Passage;

/** Finds who has how many of what, where, as of when. Thread-safe. */
public final class LevelRecogniser {
  private final Grammar grammar;
  private final LevelWords words;

  /** A recogniser that shares the words of this other; its own are interned in the vocabulary. */
  public LevelRecogniser(Vocabulary.Builder vocabulary, CommitmentRecogniser commitments) {
    grammar = commitments.grammar();
    words = new LevelWords(vocabulary);
  }

  /** The levels of the passage in text order. */
  public List<Level> recognise(
      Passage passage, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    Scene scene = new Scene(passage, claims, times, quantities);
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
