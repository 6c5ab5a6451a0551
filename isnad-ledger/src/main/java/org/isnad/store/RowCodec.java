package org.isnad.store;

import java.util.List;
import java.util.Optional;
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
    StoryRows story = new StoryRows(rows, reading.times(), reading.quantities());
    story.putCommitments(reading.commitments());
    story.putLevels(reading.levels());
    story.putEvents(reading.events());
    return rows;
  }

  static Reading reading(Article article, ReadingRows rows) {
    List<Time> times = FindingRows.takeTimes(rows);
    List<Quantity> quantities = FindingRows.takeQuantities(rows);
    StoryRows story = new StoryRows(rows, times, quantities);
    return new Reading(
        article,
        ClaimRows.take(rows),
        times,
        quantities,
        story.takeCommitments(),
        story.takeLevels(),
        story.takeEvents());
  }
}
