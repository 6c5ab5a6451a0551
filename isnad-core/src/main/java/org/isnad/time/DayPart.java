package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;
import org.isnad.annotation.TimeType;

/**
 * A part of a day: "Sunday morning", "tonight".
 *
 * @param day the day; where empty, the day named before in the sentence or that of publication
 * @param code its TIMEX3 code: TMO, TMI, TAF, TEV, TNI
 */
record DayPart(Optional<Expression> day, String code) implements Expression {
  DayPart(Expression day, String code) {
    this(Optional.of(day), code);
  }

  @Override
  public Placed place(Setting setting) {
    Optional<Stretch> found = Clock.day(day, setting);
    if (found.isEmpty()) {
      String value = day.map(d -> d.place(setting).value()).orElse("XXXX-XX-XX");
      return Placed.unplaced(
          TimeType.TIME, value.startsWith("XXXX-") ? value + code : "XXXX-XX-XX" + code);
    }
    Stretch stretch = found.get();
    LocalDateTime start = stretch.start();
    Interval interval = new Interval(start.plusHours(from()), start.plusHours(to()));
    return new Placed(
        TimeType.TIME,
        stretch.value() + code,
        Optional.of(interval),
        Mod.NONE,
        Optional.of(stretch));
  }

  private int from() {
    return switch (code) {
      case "TMO" -> 4;
      case "TMI" -> 11;
      case "TAF" -> 12;
      default -> 18;
    };
  }

  private int to() {
    return switch (code) {
      case "TMO" -> 12;
      case "TMI" -> 14;
      case "TAF" -> 18;
      default -> 24;
    };
  }
}
