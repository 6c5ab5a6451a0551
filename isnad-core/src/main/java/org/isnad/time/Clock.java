package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;
import org.isnad.annotation.TimeType;

/**
 * A time of the clock on a day, told in the local time that the text tells it in: a zone named with
 * it does not move it.
 *
 * @param day the day; where empty, the day named before in the sentence or that of publication
 * @param second the second of the day, 0 to 86,400
 * @param grain the smallest unit told: an hour alone stands for the whole hour
 * @param mod how the words bend it
 */
record Clock(Optional<Expression> day, int second, Unit grain, Mod mod) implements Expression {
  private static final int DAY = 24 * 60 * 60;

  Clock on(Expression named) {
    return new Clock(Optional.of(named), second, grain, mod);
  }

  @Override
  public Placed place(Setting setting) {
    Optional<Stretch> stretch = day(day, setting);
    if (stretch.isEmpty()) {
      return Placed.unplaced(TimeType.TIME, "XXXX-XX-XXT" + written()).with(mod);
    }
    LocalDateTime from = stretch.get().start().plusSeconds(second);
    return new Placed(
        TimeType.TIME,
        stretch.get().value() + "T" + written(),
        Optional.of(new Interval(from, grain.plus(from, 1))),
        mod,
        stretch);
  }

  /** The day told; else the one named before in the sentence, or that of publication. */
  static Optional<Stretch> day(Optional<Expression> told, Setting setting) {
    if (told.isPresent()) {
      return told.get().place(setting).stretch().filter(s -> s.unit() == Unit.DAY);
    }
    Optional<Stretch> named =
        setting.previous().filter(s -> setting.near() && s.unit() == Unit.DAY);
    return named.isPresent() ? named : setting.today().map(Stretch::day);
  }

  /** Midnight at the end of a day is T24:00, as in TIMEX3. */
  private String written() {
    if (second == DAY) {
      return "24:00";
    }
    String minutes = Digits.of(second / 3600, 2) + ':' + Digits.of(second / 60 % 60, 2);
    return grain == Unit.SECOND ? minutes + ':' + Digits.of(second % 60, 2) : minutes;
  }
}
