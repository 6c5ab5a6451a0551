package org.isnad.show;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.wire.Decimal;

/** Times, quantities and counts as words and what they stand for. */
final class Values {
  private static final String EQUALS = " = ";

  private Values() {}

  static String of(Page page, Time time) {
    String mod = time.mod() == Mod.NONE ? "" : page.label("mod." + time.mod()) + ' ';
    return page.dim(page.label("time") + ' ')
        + page.words(time.span())
        + EQUALS
        + mod
        + value(page, time);
  }

  /** Plain dates as they are; where the value is a code (a week, an evening), its interval. */
  private static String value(Page page, Time time) {
    boolean plain = time.value().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    boolean length = time.type() == TimeType.DURATION || time.type() == TimeType.SET;
    if (plain || length || time.interval().isEmpty()) {
      return page.words(time.value());
    }
    Interval interval = time.interval().get();
    return Isolate.directed(moment(interval.from()) + " \u2013 " + moment(interval.to()), false);
  }

  private static String moment(LocalDateTime moment) {
    boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
  }

  static String of(Page page, Quantity quantity) {
    String unit = quantity.code().or(quantity::unit).map(u -> ' ' + page.words(u)).orElse("");
    String about = quantity.approx() ? page.label("mod.APPROX") + ' ' : "";
    // The number is its own run: in right-to-left text a bare range would be turned round.
    return page.dim(page.label("quantity") + ' ')
        + page.words(quantity.span())
        + EQUALS
        + about
        + Isolate.directed(range(quantity.low(), quantity.high()), false)
        + unit;
  }

  static String range(People people) {
    double high = people.high() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : people.high();
    return Isolate.directed(range(people.low(), high), false);
  }

  private static String range(double low, double high) {
    if (low == high) {
      return number(low);
    }
    if (Double.isInfinite(high)) {
      return "\u2265 " + number(low);
    }
    return Double.isInfinite(low)
        ? "\u2264 " + number(high)
        : number(low) + '\u2013' + number(high);
  }

  /** Whole numbers with commas between the thousands. */
  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? String.format(Locale.ROOT, "%,d", (long) value) : Decimal.of(value);
  }
}
