package org.isnad.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published, as its publisher wrote it: unknown, a day, or a day with a time.
 * The offset that may follow the time is dropped, since "yesterday" in the text is told in the
 * publisher's local time.
 *
 * @param date the local date as written; empty where unknown
 * @param time the local time as written; empty where only the day is known
 */
public record Published(Optional<LocalDate> date, Optional<LocalTime> time) {
  /** No publication time is known: relative times stay unresolved. */
  public static final Published UNKNOWN = new Published(Optional.empty(), Optional.empty());

  /** Checks that a time comes with its day. */
  public Published {
    Objects.requireNonNull(date);
    Objects.requireNonNull(time);
    if (date.isEmpty() && time.isPresent()) {
      throw new IllegalArgumentException("expected a date with the time " + time.get());
    }
  }

  /** Published on this day, at a time that is not known. */
  public static Published on(LocalDate date) {
    return new Published(Optional.of(date), Optional.empty());
  }

  /** Published at this local time. */
  public static Published at(LocalDateTime moment) {
    return new Published(Optional.of(moment.toLocalDate()), Optional.of(moment.toLocalTime()));
  }

  /**
   * Reads an ISO 8601 date or date-time, with or without an offset.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static Published parse(String written) {
    String iso = written.strip().replace(' ', 'T');
    try {
      if (iso.length() <= 10) {
        return on(LocalDate.parse(iso));
      }
      boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
      return at(hasOffset ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected an ISO date or date-time such as 2025-03-01 or 2025-03-01T14:30, found "
              + written,
          e);
    }
  }

  /** Whether the day is known. */
  public boolean isKnown() {
    return date.isPresent();
  }

  /** The moment, at the start of the day where no time is known; empty where unknown. */
  public Optional<LocalDateTime> moment() {
    return date.map(day -> day.atTime(time.orElse(LocalTime.MIDNIGHT)));
  }

  /** ISO date or date-time; empty text where unknown. */
  @Override
  public String toString() {
    return date.map(day -> time.isPresent() ? day.atTime(time.get()).toString() : day.toString())
        .orElse("");
  }
}
