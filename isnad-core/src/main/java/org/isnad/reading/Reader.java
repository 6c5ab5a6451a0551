package org.isnad.reading;

import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Event;
import org.isnad.annotation.Level;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.arabic.Analyser;
import org.isnad.attribution.AttributionRecogniser;
import org.isnad.commitment.CommitmentRecogniser;
import org.isnad.commitment.LevelRecogniser;
import org.isnad.entity.EntityResolver;
import org.isnad.entity.MentionRecogniser;
import org.isnad.event.EventRecogniser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.quantity.QuantityRecogniser;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.time.TimeRecogniser;

/**
 * Reads articles. A reading is a pure function of text, publisher and publication time: the same on
 * any machine, with no network and no clock. Making a reader loads the word lists, so make one and
 * share it; it is immutable and thread-safe.
 */
public final class Reader {
  private final NumberRecogniser numbers;
  private final TimeRecogniser times;
  private final QuantityRecogniser quantities;
  private final MentionRecogniser mentions;
  private final AttributionRecogniser attribution;
  private final EventRecogniser events;
  private final CommitmentRecogniser commitments;
  private final LevelRecogniser levels;
  private final EntityResolver entities;
  private final Analyser analyser;

  private Reader() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    NounPhrases phrases = new NounPhrases(vocabulary);
    numbers = new NumberRecogniser(vocabulary);
    times = new TimeRecogniser(vocabulary);
    quantities = new QuantityRecogniser(vocabulary);
    mentions = new MentionRecogniser(vocabulary);
    entities = mentions.resolver();
    attribution = new AttributionRecogniser(vocabulary, phrases);
    events = new EventRecogniser(vocabulary, phrases);
    commitments = new CommitmentRecogniser(vocabulary, phrases);
    levels = new LevelRecogniser(vocabulary, commitments);
    analyser = new Analyser(vocabulary.build());
  }

  /** A reader of Arabic news. */
  public static Reader arabic() {
    return new Reader();
  }

  /** Reads one article. */
  public Reading read(Article article) {
    Document document = analyser.analyse(article);
    List<Numeral> numerals = numbers.recognise(document);
    List<Time> found = times.recognise(document, numerals);
    List<Quantity> counted = quantities.recognise(document, numerals, found);
    List<Mention> named = attribution.mend(document, mentions.recognise(document), found, counted);
    List<Entity> who = entities.resolve(document, named);
    Passage passage = new Passage(document, found, named);
    List<Claim> claims = attribution.recognise(passage, counted, who);
    List<Commitment> promised = commitments.recognise(passage, claims, found, counted);
    List<Level> held = levels.recognise(passage, claims, found, counted);
    List<Event> told = events.recognise(passage, claims, found, counted);
    return new EntityLinker(entities, document, named, who)
        .link(
            new Reading(
                article, claims, found, counted, List.of(), List.of(), promised, held, told));
  }
}
