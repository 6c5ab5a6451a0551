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

/** What a surface says in one language: its own words, and values as people read them. */
public final class Words {
  private final Language language;
  private final Labels labels;

  /** The words of this language. */
  public Words(Language language) {
    this.language = language;
    labels = new Labels(language);
  }

  /** The language of the page. */
  public Language language() {
    return language;
  }

  /** The word for a key of {@code labels.tsv}. */
  public String of(String key) {
    return labels.of(key);
  }

  /** Words of an article in one line, with nothing that acts on the order of what stands around. */
  public String safe(String words) {
    return Visible.of(words);
  }

  /** What a time stands for: a date as it is, a code of the week or the day by its interval. */
  public String value(Time time) {
    String mod = time.mod() == Mod.NONE ? "" : of("mod." + time.mod()) + ' ';
    boolean plain = time.value().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    boolean length = time.type() == TimeType.DURATION || time.type() == TimeType.SET;
    if (plain || length || time.interval().isEmpty()) {
      return mod + leftToRight(time.value());
    }
    Interval interval = time.interval().get();
    return mod + leftToRight(moment(interval.from()) + " – " + moment(interval.to()));
  }

  /** A run of digits and signs that keeps its order within words that run from right to left. */
  private static String leftToRight(String run) {
    return Isolate.directed(run, false);
  }

  private static String moment(LocalDateTime moment) {
    boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
  }

  /** A number or range, with its unit where one is known. */
  public String value(Quantity quantity) {
    String unit =
        quantity.code().or(quantity::unit).map(u -> ' ' + Isolate.own(safe(u))).orElse("");
    String about = quantity.approx() ? of("mod.APPROX") + ' ' : "";
    return about + leftToRight(range(quantity.low(), quantity.high())) + unit;
  }

  /** How many people. */
  public String value(People people) {
    double high = people.high() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : people.high();
    return leftToRight(range(people.low(), high));
  }

  private static String range(double low, double high) {
    if (low == high) {
      return number(low);
    }
    if (Double.isInfinite(high)) {
      return "≥ " + number(low);
    }
    return Double.isInfinite(low) ? "≤ " + number(high) : number(low) + '–' + number(high);
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? String.format(Locale.ROOT, "%,d", (long) value) : Decimal.of(value);
  }
}
