package org.isnad.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Tokens;

/**
 * The day that the text itself gives at its head, before or after the place: "Riyadh, 10 August
 * 2015". It says when the text was written and wins over the publication where the two differ.
 */
final class Dateline {
  private static final int MOST_TOKENS_BEFORE = 5;
  private static final int MOST_PARAGRAPHS = 3;
  private static final int MOST_DAYS_BEFORE = 400;

  private Dateline() {}

  static Published of(Document document, List<Match> matches) {
    Published published = document.article().published();
    for (Match match : matches) {
      Optional<LocalDate> day = day(document, match);
      if (day.isPresent() && isNear(day.get(), published)) {
        boolean same = published.date().equals(day);
        return same ? published : Published.on(day.get());
      }
    }
    return published;
  }

  private static boolean isNear(LocalDate day, Published published) {
    return published
        .date()
        .map(
            date -> !day.isAfter(date.plusDays(1)) && day.isAfter(date.minusDays(MOST_DAYS_BEFORE)))
        .orElse(true);
  }

  /** The day of a fully told date at the head of a paragraph; empty where it is no dateline. */
  private static Optional<LocalDate> day(Document document, Match match) {
    int sentence = document.sentenceOf(match.first());
    int paragraph = document.sentences().get(sentence).paragraph();
    if (paragraph >= MOST_PARAGRAPHS || !isHead(document, match)) {
      return Optional.empty();
    }
    return Days.isDay(match.expression())
        ? match.expression().place(Setting.NONE).stretch().map(Stretch::date)
        : Optional.empty();
  }

  /** Nothing before it but a place, and a mark, an agency or the line's end after it. */
  private static boolean isHead(Document document, Match match) {
    Tokens tokens = document.tokens();
    int first = document.sentences().get(document.sentenceOf(match.first())).first();
    boolean opensLine = first == 0 || hasBreak(document, first);
    if (!opensLine || match.first() - first > MOST_TOKENS_BEFORE) {
      return false;
    }
    for (int at = first; at < match.first(); at++) {
      if (tokens.has(at, Tokens.PARTICLES)) {
        return false;
      }
    }
    int after = match.after();
    return after >= tokens.size()
        || tokens.kind(after) == Tokens.Kind.MARK
        || hasBreak(document, after)
        || after + 1 >= tokens.size()
        || hasBreak(document, after + 1);
  }

  private static boolean hasBreak(Document document, int token) {
    int from = document.tokens().end(token - 1);
    int to = document.tokens().start(token);
    return document.text().substring(from, to).indexOf('\n') >= 0;
  }
}
