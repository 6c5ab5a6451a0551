package org.isnad.time;

/**
 * What the words of a time say, before it is known which day, month or year they mean: the calendar
 * algebra. Each form resolves itself against a setting.
 */
sealed interface Expression
    permits Ahead,
        CalendarDate,
        HijriDate,
        Shift,
        Fixed,
        Edge,
        DayOrNth,
        DayPart,
        Clock,
        Holiday,
        YearPart,
        Nth,
        Length,
        Recurrence,
        Reference,
        KnownYear,
        Range,
        Then,
        WeekdayAfter,
        WeekdayNear {

  /** What it stands for in this setting. */
  Placed place(Setting setting);
}
