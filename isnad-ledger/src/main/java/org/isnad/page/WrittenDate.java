package org.isnad.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.lexicon.LightForm;

/**
 * Reads dates and times in figures or with English months: what attributes hold, and lines such as
 * {@code 17:27 17.03.2027}. Arabic and Persian digits are digits.
 */
final class WrittenDate {
  /** A longer text is no date. */
  private static final int MOST_LETTERS = 160;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![0-9])((?:1[89]|20|21)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:1[89]|20|21)[0-9]{2})(?![0-9])");
  private static final Pattern COMPACT =
      Pattern.compile(
          "^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:t?([0-9]{2})([0-9]{2})(?:[0-9]{2})?)?z?$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3})[a-z]*[., -]+((?:19|20)[0-9]{2})");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "([a-z]{3})[a-z]*\\.? +([0-9]{1,2})(?:st|nd|rd|th)?(?:,? |, at )(?:.{0,24} )?((?:19|20)[0-9]{2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![0-9:.+-])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\.[0-9]+)? ?([ap]\\.?m|ص|م|صباح|مساء)?");
  private static final Pattern OFFSET =
      Pattern.compile(
          "([0-9](?:\\.[0-9]+)? ?(?:gmt|utc)?|gmt ?|utc ?)([+-])([0-9]{2}):?([0-9]{2})?(?![0-9-])");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenDate() {}

  /** The date that a text holds; empty where it holds none. */
  static Optional<Moment> read(String written) {
    if (written.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String plain = plain(written);
    try {
      Optional<Moment> number = number(plain);
      return number.isPresent() ? number : day(plain).map(day -> withTime(day, plain));
    } catch (DateTimeException | NumberFormatException e) {
      // The 31st of February: no date.
      return Optional.empty();
    }
  }

  /** The same day with the time that stands in the text. */
  static Moment withTime(Moment day, String written) {
    String plain = plain(written);
    Matcher matcher = TIME.matcher(plain);
    if (!matcher.find()) {
      return day;
    }
    Optional<LocalTime> time = time(matcher);
    Optional<ZoneOffset> offset = time.flatMap(at -> offset(plain, matcher.end()));
    return new Moment(day.day(), time, offset, day.sure());
  }

  /** Lower case, ASCII digits, no invisible characters. */
  static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (!LightForm.isInvisible(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(Words.isBlank(c) ? ' ' : c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT).strip();
  }

  /** Seconds or milliseconds since 1970, or year, month and day with nothing between. */
  private static Optional<Moment> number(String plain) {
    Matcher compact = COMPACT.matcher(plain);
    if (compact.find()) {
      Moment day = Moment.on(date(compact.group(1), compact.group(2), compact.group(3)), true);
      return Optional.of(
          compact.group(4) == null
              ? day
              : withTime(day, compact.group(4) + ':' + compact.group(5)));
    }
    boolean digits = !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (plain.length() != 10 && plain.length() != 13)) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(plain) / (plain.length() == 13 ? 1000 : 1);
    OffsetDateTime at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return Optional.of(
        new Moment(
            at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(ZoneOffset.UTC), true));
  }

  private static Optional<Moment> day(String plain) {
    Matcher matcher = YEAR_FIRST.matcher(plain);
    if (matcher.find()) {
      return Optional.of(
          Moment.on(date(matcher.group(1), matcher.group(2), matcher.group(3)), true));
    }
    matcher = DAY_FIRST.matcher(plain);
    if (matcher.find()) {
      return Optional.of(dayFirst(matcher));
    }
    matcher = DAY_MONTH.matcher(plain);
    if (matcher.find() && MONTHS.contains(matcher.group(2))) {
      return Optional.of(
          Moment.on(date(matcher.group(3), month(matcher.group(2)), matcher.group(1)), true));
    }
    matcher = MONTH_DAY.matcher(plain);
    if (matcher.find() && MONTHS.contains(matcher.group(1))) {
      return Optional.of(
          Moment.on(date(matcher.group(3), month(matcher.group(1)), matcher.group(2)), true));
    }
    return Optional.empty();
  }

  /** Arabic pages write the day before the month, unless that cannot be. */
  private static Moment dayFirst(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    boolean sure = first > 12 || second > 12 || first == second;
    boolean american = second > 12;
    return Moment.on(
        date(matcher.group(3), matcher.group(american ? 1 : 2), matcher.group(american ? 2 : 1)),
        sure);
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    String half = matcher.group(4);
    if (half != null && hour <= 12) {
      boolean evening = half.startsWith("p") || half.startsWith("م");
      hour = hour % 12 + (evening ? 12 : 0);
    }
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute, second));
  }

  private static Optional<ZoneOffset> offset(String plain, int from) {
    String rest = plain.substring(Math.max(0, from - 1));
    Matcher matcher = OFFSET.matcher(rest);
    if (matcher.find() && matcher.start() < 8) {
      int sign = matcher.group(2).equals("-") ? -1 : 1;
      int hours = Integer.parseInt(matcher.group(3));
      int minutes = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
      return hours > 18 || minutes > 59
          ? Optional.empty()
          : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
    String zone = rest.substring(Math.min(1, rest.length())).strip();
    boolean universal = zone.startsWith("z") || zone.startsWith("gmt") || zone.startsWith("utc");
    return universal ? Optional.of(ZoneOffset.UTC) : Optional.empty();
  }
}
