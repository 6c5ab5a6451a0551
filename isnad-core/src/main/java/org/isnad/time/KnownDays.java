package org.isnad.time;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Table;

/** Days so well known that their year is left out: "the attacks of 11 September". */
final class KnownDays {
  private static final List<Known> DAYS =
      Table.read(KnownDays.class, "known-days.tsv", 4).rows().stream()
          .map(row -> new Known(row.get(0), number(row, 1), number(row, 2), number(row, 3)))
          .toList();

  private KnownDays() {}

  private record Known(String event, int month, int day, int year) {
    boolean is(String code, CalendarDate date) {
      return event.equals(code) && date.month().orElse(0) == month && date.day().orElse(0) == day;
    }
  }

  private static int number(Table.Row row, int column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error("expected a number, found " + row.get(column));
    }
  }

  /** Gives a date its year where the word before it names the event, or says "since". */
  static Match place(Scan scan, Match match) {
    if (!(match.expression() instanceof CalendarDate)) {
      return match;
    }
    CalendarDate date = (CalendarDate) match.expression();
    Entry event = scan.find(match.first() - 1, Role.EVENT);
    if (event == null || date.year().isPresent() || date.direction() != Direction.OPEN) {
      return match;
    }
    for (Known known : DAYS) {
      if (known.is(event.code(), date)) {
        return with(match, date, Optional.of(new KnownYear(known.year())), Direction.OPEN);
      }
    }
    boolean since = scan.is(match.first() - 1, Role.LENGTH, "cue");
    return since ? with(match, date, Optional.empty(), Direction.LATELY) : match;
  }

  private static Match with(
      Match match, CalendarDate date, Optional<Expression> year, Direction direction) {
    Expression placed = new CalendarDate(year, date.month(), date.day(), date.weekday(), direction);
    return new Match(match.first(), match.after(), placed, match.rule());
  }
}
