package org.isnad.commitment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.phrase.PhraseList;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds when a commitment is due: the time in its clause by or at which it is to be done. */
final class Deadlines {
  private static final int REACH = 14;
  private static final int BETWEEN = 6;
  private static final String DAY = "yyyy-mm-dd";

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  Deadlines(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
  }

  /** Sets when the draft is due, and what was set for it before. */
  void find(Draft draft, int from, int limit) {
    draft.deadline = of(draft, from, limit);
    earlier(draft, limit);
    Deadline due = draft.deadline.orElse(null);
    if (due != null && draft.previous.contains(due.span())) {
      draft.deadline = of(draft, scene.document.tokenAt(due.span().end()), limit);
    }
  }

  /**
   * "من مارس إلى مايو", "بدلا من الأحد", "الذي كان مقررا في مارس": the time that it slipped from.
   */
  private void earlier(Draft draft, int limit) {
    for (Time time : scene.times) {
      int token = scene.document.tokenAt(time.span().start());
      if (token >= Math.min(limit, draft.after + 2 * REACH)) {
        return;
      }
      boolean moves = draft.status == CommitmentStatus.POSTPONED;
      boolean was = moves && wasSet(token, draft.after);
      boolean left = moves && isFrom(token) && isTo(time, limit);
      if (token >= draft.after && (precedes(token, Marker.INSTEAD) || was || left)) {
        draft.previous.add(time.span());
      }
    }
  }

  private boolean wasSet(int time, int from) {
    for (int at = Math.max(from, time - 5); at < time; at++) {
      if (tokens.isWord(at) && grammar.few().planned().contains(tokens.whole(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFrom(int time) {
    return time > 0
        && tokens.isWord(time - 1)
        && grammar.few().from().contains(tokens.whole(time - 1));
  }

  private boolean isTo(Time time, int limit) {
    int next = scene.document.tokenAt(time.span().end());
    return next + 1 < limit
        && tokens.isWord(next)
        && grammar.few().to().contains(tokens.whole(next))
        && scene.passage.isTimed(next + 1);
  }

  /** The time that the draft is due at, among the tokens from one to before the other. */
  Optional<Deadline> of(Draft draft, int from, int limit) {
    for (Time time : scene.times) {
      int token = scene.document.tokenAt(time.span().start());
      if (token >= limit || token >= draft.after + REACH) {
        break;
      }
      if (token >= from && !isApart(draft, token)) {
        Optional<Deadline> deadline = deadline(time, token);
        if (deadline.isPresent()) {
          return deadline.map(this::withClock);
        }
      }
    }
    return Optional.empty();
  }

  /** "في الأول من أبريل عند الساعة العاشرة": a day, and the hour told behind it. */
  private Deadline withClock(Deadline day) {
    if (day.value().length() != DAY.length() || day.interval().isEmpty()) {
      return day;
    }
    for (Time time : scene.times) {
      int hour = time.value().indexOf('T');
      int gap = time.span().start() - day.span().end();
      boolean behind = gap > 0 && gap <= BETWEEN && time.type() == TimeType.TIME;
      if (behind && hour == DAY.length() && time.interval().isPresent() && isJoint(day, time)) {
        LocalDate date = day.interval().get().from().toLocalDate();
        Interval clock = time.interval().get();
        LocalDateTime from = date.atTime(clock.from().toLocalTime());
        Interval interval =
            new Interval(from, from.plus(Duration.between(clock.from(), clock.to())));
        Span span = new Span(day.span().start(), time.span().end());
        return new Deadline(
            day.value() + time.value().substring(hour), span, Optional.of(interval));
      }
    }
    return day;
  }

  private boolean isJoint(Deadline day, Time hour) {
    int last = scene.document.tokenAt(hour.span().start());
    for (int at = scene.document.tokenAt(day.span().end()); at < last; at++) {
      boolean within = tokens.start(at) >= day.span().end();
      if (within
          && !grammar.words().is(tokens.whole(at), WordClass.ADVERB)
          && !grammar.words().is(tokens.whole(at), WordClass.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause of its own stands between action and time. */
  private boolean isApart(Draft draft, int time) {
    // "قوات الحلف الذي تقوده رملستان خلال عامين": a bound reaches over a relative clause.
    boolean isBare = !precedes(time, Marker.DUE) && !precedes(time, Marker.LENGTH);
    for (int at = draft.after; at < time; at++) {
      boolean relative =
          tokens.isWord(at)
              && (grammar.words().is(tokens, at, WordClass.COMPLEMENTISER)
                  || isBare && grammar.words().is(tokens, at, WordClass.RELATIVE)
                  || grammar.verbs().past(tokens, at) != null && tokens.has(at, Tokens.AND)
                  || at > draft.after + 1 && isPastCue(at));
      if (scene.isBreak(at) || relative) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words set the time itself, and no bound for it: on Friday, not by Friday. */
  boolean isPoint(Deadline deadline) {
    int token = scene.document.tokenAt(deadline.span().start());
    return !precedes(token, Marker.DUE)
        && !precedes(token, Marker.LENGTH)
        && !precedes(token, Marker.UNTIL);
  }

  private Optional<Deadline> deadline(Time time, int token) {
    boolean since = precedes(token, Marker.SINCE) || tokens.has(token, Tokens.FOR);
    boolean through = precedes(token, Marker.THROUGH);
    if (since || through) {
      return Optional.empty();
    }
    if (time.type() == TimeType.DURATION) {
      return precedes(token, Marker.LENGTH) ? fromLength(time) : Optional.empty();
    }
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return dated && isAhead(time)
        ? Optional.of(new Deadline(time.value(), time.span(), time.interval()))
        : Optional.empty();
  }

  private boolean precedes(int token, Marker marker) {
    for (int at = token - 1; at >= Math.max(0, token - 2); at--) {
      PhraseList.Match<Marker> match = grammar.markers().at(tokens, at, tokens.size(), marker);
      if (match != null && match.after() <= token) {
        return true;
      }
    }
    return false;
  }

  private boolean isAhead(Time time) {
    if (time.value().equals("PRESENT_REF")) {
      return false;
    }
    if (time.interval().isEmpty()) {
      return time.value().equals("FUTURE_REF");
    }
    Optional<LocalDateTime> published = scene.document.article().published().moment();
    return published.isEmpty()
        || time.interval().get().to().isAfter(published.get().toLocalDate().atStartOfDay());
  }

  /** A length counted from the publication: the date that it ends on, in its own unit. */
  private Optional<Deadline> fromLength(Time time) {
    Optional<LocalDate> day = scene.document.article().published().date();
    Length length = Length.of(time.value());
    if (length == null) {
      return Optional.of(new Deadline("FUTURE_REF", time.span(), Optional.empty()));
    }
    return day.map(date -> length.from(date, time));
  }

  /** So many calendar units. */
  private record Length(int count, ChronoUnit unit) {
    static @Nullable Length of(String value) {
      if (value.length() < 3 || value.charAt(0) != 'P') {
        return null;
      }
      int count = 0;
      for (int at = 1; at < value.length() - 1; at++) {
        char digit = value.charAt(at);
        if (digit < '0' || digit > '9' || count > 9999) {
          return null;
        }
        count = count * 10 + digit - '0';
      }
      return switch (value.charAt(value.length() - 1)) {
        case 'Y' -> new Length(count, ChronoUnit.YEARS);
        case 'M' -> new Length(count, ChronoUnit.MONTHS);
        case 'W' -> new Length(count, ChronoUnit.WEEKS);
        case 'D' -> new Length(count, ChronoUnit.DAYS);
        default -> null;
      };
    }

    Deadline from(LocalDate day, Time time) {
      LocalDate due = day.plus(count, unit);
      String value =
          switch (unit) {
            case YEARS -> String.format(Locale.ROOT, "%04d", due.getYear());
            case MONTHS ->
                String.format(Locale.ROOT, "%04d-%02d", due.getYear(), due.getMonthValue());
            default -> due.toString();
          };
      LocalDate start =
          switch (unit) {
            case YEARS -> due.withDayOfYear(1);
            case MONTHS -> due.withDayOfMonth(1);
            default -> due;
          };
      LocalDate end = start.plus(1, unit == ChronoUnit.WEEKS ? ChronoUnit.DAYS : unit);
      Interval interval = new Interval(start.atStartOfDay(), end.atStartOfDay());
      return new Deadline(value, time.span(), Optional.of(interval));
    }
  }

  private boolean isPastCue(int token) {
    Cue cue = grammar.cues().at(tokens, token);
    return cue != null && cue.shape() == Cue.Shape.PAST;
  }
}
