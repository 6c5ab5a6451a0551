package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.catalog.Move;
import org.isnad.catalog.Telling;
import org.isnad.catalog.Undertaking;
import org.isnad.show.Words;
import org.isnad.web.Axis.Stretch;
import org.isnad.web.Timeline.Bar;
import org.isnad.web.Timeline.Leap;
import org.isnad.web.Timeline.Tick;

/** Draws undertakings on an axis of days. */
final class Timelines {
  /** No picture. */
  static final Timeline NOTHING = new Timeline(List.of(), "", "", false, List.of());

  /** No stretch at all. */
  private static final Stretch NONE = new Stretch("", "");

  /** Of all days of deadlines this share must be within, others may lie beyond the end. */
  private static final double MOST = 0.9;

  /** How much longer than the time to these days the picture may be because of the others. */
  private static final int LONGEST = 3;

  private final Words words;
  private final LocalDate today;

  Timelines(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** The picture of those that have a day on which they are or were due. */
  Timeline of(List<Undertaking> undertakings) {
    List<Undertaking> dated = undertakings.stream().filter(one -> !dues(one).isEmpty()).toList();
    if (dated.isEmpty()) {
      return NOTHING;
    }
    Axis axis = axis(dated);
    return new Timeline(
        axis.ticks().stream().map(tick -> new Tick(axis.x(tick.day()), tick.label())).toList(),
        axis.holds(today) ? axis.x(today) : "",
        today.toString(),
        today.isAfter(axis.to()),
        dated.stream().map(one -> bar(one, axis)).toList());
  }

  /** The days on which it was ever due. */
  private static List<LocalDate> dues(Undertaking one) {
    return Stream.of(
            one.tellings().stream().flatMap(telling -> telling.due().stream()),
            one.moves().stream().map(Move::from),
            one.moves().stream().flatMap(move -> move.to().stream()))
        .flatMap(days -> days)
        .distinct()
        .sorted()
        .toList();
  }

  /** From the first day to the last; without the few that lie far beyond all others. */
  private Axis axis(List<Undertaking> dated) {
    List<LocalDate> dues = dated.stream().flatMap(one -> dues(one).stream()).sorted().toList();
    LocalDate from =
        Stream.concat(
                dues.stream().limit(1), dated.stream().flatMap(one -> one.first().told().stream()))
            .min(LocalDate::compareTo)
            .orElse(today);
    LocalDate most = dues.get((int) Math.floor((dues.size() - 1) * MOST));
    LocalDate last = dues.get(dues.size() - 1);
    long usual = Math.max(30, most.toEpochDay() - from.toEpochDay());
    LocalDate to = min(last, from.plusDays(usual * LONGEST));
    long half = (to.toEpochDay() - from.toEpochDay()) / 2 + 30;
    if (today.isBefore(from) && !today.isBefore(from.minusDays(half))) {
      from = today;
    }
    if (today.isAfter(to) && !today.isAfter(to.plusDays(half))) {
      to = today;
    }
    LocalDate end = to.withDayOfMonth(to.lengthOfMonth());
    return new Axis(from.withDayOfMonth(1), end, words.language().isRightToLeft());
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private Bar bar(Undertaking one, Axis axis) {
    List<LocalDate> dues = dues(one);
    List<Move> moves = one.moves();
    Optional<LocalDate> told = one.first().told();
    LocalDate due = moves.isEmpty() ? one.due().orElse(dues.get(0)) : moves.get(0).from();
    boolean overdue = one.isOverdue(today);
    Stretch late = overdue ? one.due().map(day -> axis.stretch(day, today)).orElse(NONE) : NONE;
    return new Bar(
        rowOf(one),
        party(one.latest()),
        words.safe(one.latest().action()),
        said(one),
        one.status().code(),
        overdue ? words.of("commitments.overdue") : "",
        told.map(axis::x).orElse(""),
        axis.stretch(told.orElse(due), due),
        moves.stream().map(move -> leap(move, axis)).toList(),
        late,
        one.due().map(axis::x).orElse(""));
  }

  private static Leap leap(Move move, Axis axis) {
    LocalDate to = move.to().orElse(move.from());
    String style = move.to().isEmpty() ? "open" : move.isSlip() ? "slip" : "sooner";
    return new Leap(axis.x(move.from()), axis.x(to), axis.stretch(move.from(), to), style);
  }

  /** The name of the table's row for an undertaking, as a part of the page. */
  static String rowOf(Undertaking one) {
    return "row-" + one.latest().id();
  }

  /** Who undertakes it, as the article words it. */
  String party(Telling telling) {
    return words.safe(String.join("، ", telling.partyWords()));
  }

  private String said(Undertaking one) {
    List<String> parts = new ArrayList<>();
    one.first().told().ifPresent(day -> parts.add(words.of("commitments.told") + ' ' + day));
    for (Move move : one.moves()) {
      parts.add(
          words.of("commitments.moved")
              + ' '
              + move.from()
              + ' '
              + words.of("search.to")
              + ' '
              + move.to().map(LocalDate::toString).orElse(words.of("commitments.unset")));
    }
    one.due().ifPresent(day -> parts.add(words.of("deadline") + ' ' + day));
    parts.add(words.of("status." + one.status().code()));
    if (one.isOverdue(today)) {
      parts.add(words.of("commitments.overdue"));
    }
    return String.join(words.language().isRightToLeft() ? "، " : ", ", parts);
  }
}
