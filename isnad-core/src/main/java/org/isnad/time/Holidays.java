package org.isnad.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holidays by name, with the year or the word that places them; their eves. */
final class Holidays {
  private Holidays() {}

  static @Nullable Match match(Scan scan, int at) {
    boolean eve = scan.is(at, Role.EVE);
    boolean day = scan.is(at, Role.CONSTRUCT, "day");
    int name = eve || day ? at + 1 : at;
    Entry entry = name == at ? scan.find(at, Role.HOLIDAY) : scan.inner(name, Role.HOLIDAY);
    Entry whole = scan.find(at, Role.HOLIDAY);
    if (whole != null) {
      entry = whole;
      name = at;
    }
    return entry == null ? null : placed(scan, at, name + entry.length(), entry, eve ? -1 : 0);
  }

  private static Match placed(Scan scan, int at, int after, Entry entry, int shift) {
    Entry which = scan.inner(after, Role.DEICTIC);
    if (which != null) {
      Expression holiday = new Holiday(entry.holiday(), Optional.empty(), which.direction(), shift);
      return new Match(at, after + 1, holiday, "holiday-relative");
    }
    int next = scan.isLink(after) ? after + 1 : after;
    Match year = Years.following(scan, next);
    Optional<Expression> told = year == null ? Optional.empty() : Optional.of(year.expression());
    int end = year == null ? after : year.after();
    return new Match(at, end, new Holiday(entry.holiday(), told, Direction.OPEN, shift), "holiday");
  }
}
