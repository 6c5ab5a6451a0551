package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many addresses of articles carry: {@code /2027/2/14/}, {@code /20270214-…}. */
final class AddressDate {
  private static final Pattern PARTS =
      Pattern.compile("[/=_-]((?:19|20)[0-9]{2})[/_-]([0-9]{1,2})[/_-]([0-9]{1,2})(?![0-9])");
  private static final Pattern RUN =
      Pattern.compile(
          "[/=_-]((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[0-9]{0,12})(?=[/_.-]|$)");

  private AddressDate() {}

  /** The day in this address; empty where it has none. */
  static Optional<Moment> read(String address) {
    if (address.length() > 4096) {
      return Optional.empty();
    }
    Optional<Moment> parts = day(PARTS.matcher(address));
    return parts.isPresent() ? parts : day(RUN.matcher(address));
  }

  private static Optional<Moment> day(Matcher matcher) {
    Optional<Moment> found = Optional.empty();
    while (found.isEmpty() && matcher.find()) {
      found = day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    return found;
  }

  private static Optional<Moment> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(Moment.on(date, true));
    } catch (DateTimeException e) {
      // A number that only looks like a day.
      return Optional.empty();
    }
  }
}
