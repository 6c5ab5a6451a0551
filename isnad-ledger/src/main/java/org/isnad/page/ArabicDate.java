package org.isnad.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.time.TimeRecogniser;

/**
 * Reads dates as Arabic pages print them, with the months of every country and of the Hijri
 * calendar, by the recogniser that reads the times of articles. Immutable and thread-safe.
 */
final class ArabicDate {
  /** A line that tells a date and little else. */
  private static final int MOST_WORDS = 25;

  private final NumberRecogniser numbers;
  private final TimeRecogniser times;
  private final Analyser analyser;

  ArabicDate() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    numbers = new NumberRecogniser(vocabulary);
    times = new TimeRecogniser(vocabulary);
    analyser = new Analyser(vocabulary.build());
  }

  /** The first full date of the line, with its time; empty where it holds none. */
  Optional<Moment> read(String line) {
    Optional<Moment> figures = WrittenDate.read(line);
    if (figures.isPresent() || Words.count(line) > MOST_WORDS || !Words.hasArabic(line)) {
      return figures;
    }
    return times(line).stream()
        .filter(ArabicDate::isDay)
        .findFirst()
        .map(time -> moment(time, line));
  }

  private List<Time> times(String line) {
    Article article = new Article("", "", Published.UNKNOWN, line);
    Document document = analyser.analyse(article);
    return times.recognise(document, numbers.recognise(document));
  }

  private static Moment moment(Time time, String line) {
    Interval interval = time.interval().orElseThrow();
    return WrittenDate.withTime(Moment.on(interval.from().toLocalDate(), true), line);
  }

  /** A day of a certain year, or a time within it. */
  private static boolean isDay(Time time) {
    boolean calendar = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return calendar
        && time.interval()
            .filter(i -> Duration.between(i.from(), i.to()).compareTo(Duration.ofDays(1)) <= 0)
            .isPresent();
  }
}
