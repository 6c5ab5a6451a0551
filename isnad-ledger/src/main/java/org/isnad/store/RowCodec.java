package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.ledger.SourceKey;
import org.isnad.text.Article;

/** A whole reading as rows and back. */
final class RowCodec {
  private RowCodec() {}

  static ReadingRows rows(
      long sequence, Reading reading, List<List<Optional<SourceKey>>> keys, Numbers numbers) {
    ReadingRows rows = new ReadingRows(sequence);
    ClaimRows.put(rows, reading.claims(), keys, numbers);
    FindingRows.putTimes(rows, reading.times());
    FindingRows.putQuantities(rows, reading.quantities());
    NameRows.putMentions(rows, reading.mentions(), numbers);
    NameRows.putEntities(rows, reading.entities(), reading.mentions(), numbers);
    StoryRows story = new StoryRows(rows, reading.times(), reading.quantities());
    story.putCommitments(reading.commitments());
    story.putLevels(reading.levels());
    story.putEvents(reading.events());
    return rows;
  }

  static Reading reading(Article article, ReadingRows rows, Map<Long, Known> known) {
    List<Time> times = FindingRows.takeTimes(rows);
    List<Quantity> quantities = FindingRows.takeQuantities(rows);
    List<Mention> mentions = NameRows.takeMentions(rows, known);
    StoryRows story = new StoryRows(rows, times, quantities);
    return new Reading(
        article,
        ClaimRows.take(rows),
        times,
        quantities,
        mentions,
        NameRows.takeEntities(rows, mentions, known),
        story.takeCommitments(),
        story.takeLevels(),
        story.takeEvents());
  }
}
