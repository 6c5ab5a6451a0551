package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.text.Published;

/**
 * What a time is resolved against.
 *
 * @param published when the article was published, or what its dateline says
 * @param tense how the clause is told
 * @param previous the stretch of the calendar named before this time
 * @param near whether it was named in the same sentence
 * @param bare whether the text is nothing but this time, as in a query: it then looks ahead
 */
record Setting(
    Published published, Tense tense, Optional<Stretch> previous, boolean near, boolean bare) {

  /** A setting in which nothing is known. */
  static final Setting NONE =
      new Setting(Published.UNKNOWN, Tense.UNKNOWN, Optional.empty(), false, false);

  Optional<LocalDate> today() {
    return published.date();
  }

  Optional<LocalDateTime> moment() {
    return published.moment();
  }

  /** What a word that points back points to: the time named before, else the publication. */
  Optional<Stretch> pointedTo() {
    return previous.isPresent() ? previous : today().map(Stretch::day);
  }

  boolean isAhead() {
    return tense == Tense.FUTURE || bare;
  }
}
