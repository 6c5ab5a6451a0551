package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.annotation.Time;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days as java.time and CLDR write them in the Arab countries are read back to the same day. */
@Tag("calendar")
class CalendarRoundTripTest {
  private static final int DAYS_A_TEXT = 400;

  /** Of the Hijri days one text in so many is read, drawn by the seed; all of them take minutes. */
  private static final int HIJRI_SHARE = 8;

  private static final long SEED = Long.getLong("isnad.seed", 1440);

  private static final List<String> COUNTRIES =
      List.of("ar", "ar-IQ", "ar-LB", "ar-DZ", "ar-MA", "ar-EG", "ar-SA");

  /** All countries and styles; of those that write alike, as Iraq and Lebanon do, one. */
  private static Stream<Arguments> distinct(Chronology chronology) {
    Map<String, Arguments> byOutput = new LinkedHashMap<>();
    for (String country : COUNTRIES) {
      for (FormatStyle style : FormatStyle.values()) {
        DateTimeFormatter writer = writer(country, style, chronology);
        StringBuilder year = new StringBuilder();
        for (int day = 0; day < 366; day++) {
          LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
          year.append(writer.format(chronology.date(date))).append('\n');
        }
        byOutput.putIfAbsent(year.toString(), Arguments.of(country, style));
      }
    }
    return byOutput.values().stream();
  }

  static Stream<Arguments> gregorian() {
    return distinct(IsoChronology.INSTANCE);
  }

  static Stream<Arguments> hijri() {
    return distinct(HijrahChronology.INSTANCE);
  }

  @ParameterizedTest
  @MethodSource("gregorian")
  void readsEveryDayFrom1900To2100(String locale, FormatStyle style) {
    DateTimeFormatter writer = writer(locale, style, IsoChronology.INSTANCE);
    roundTrip(LocalDate.of(1900, 1, 1), LocalDate.of(2101, 1, 1), day -> day, writer, 1);
  }

  @ParameterizedTest
  @MethodSource("hijri")
  void readsHijriDaysFrom1300To1600(String locale, FormatStyle style) {
    DateTimeFormatter writer = writer(locale, style, HijrahChronology.INSTANCE);
    LocalDate first = LocalDate.from(HijrahDate.of(1300, 1, 1));
    LocalDate after = LocalDate.from(HijrahDate.of(1600, 12, 29)).plusDays(1);
    roundTrip(first, after, HijrahDate::from, writer, HIJRI_SHARE);
  }

  private static DateTimeFormatter writer(String tag, FormatStyle style, Chronology chronology) {
    Locale locale = Locale.forLanguageTag(tag);
    return new DateTimeFormatterBuilder()
        .appendLocalized(style, null)
        .toFormatter(locale)
        .localizedBy(locale)
        .withChronology(chronology);
  }

  private static void roundTrip(
      LocalDate first,
      LocalDate after,
      Function<LocalDate, TemporalAccessor> calendar,
      DateTimeFormatter writer,
      int share) {
    long texts = ChronoUnit.DAYS.between(first, after) / DAYS_A_TEXT + 1;
    Random random = new Random(SEED);
    LongStream.range(0, texts)
        .filter(text -> random.nextInt(share) == 0)
        .boxed()
        .toList()
        .parallelStream()
        .forEach(
            text -> {
              LocalDate from = first.plusDays(text * DAYS_A_TEXT);
              LocalDate to = from.plusDays(DAYS_A_TEXT);
              readBack(from, to.isAfter(after) ? after : to, calendar, writer);
            });
  }

  private static void readBack(
      LocalDate from,
      LocalDate to,
      Function<LocalDate, TemporalAccessor> calendar,
      DateTimeFormatter writer) {
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
      expected.add(day.toString());
      text.append("وصل في ").append(writer.format(calendar.apply(day))).append('\n');
    }
    assertThat(Times.of("2018-05-15", text.toString()))
        .as(() -> "seed " + SEED + ": " + text.substring(0, Math.min(text.length(), 100)))
        .extracting(Time::value)
        .isEqualTo(expected);
  }
}
