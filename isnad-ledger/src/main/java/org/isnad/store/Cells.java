package org.isnad.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Participant;
import org.isnad.annotation.People;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** The values of one row, put in the order of the table's columns; {@link Cursor} takes them. */
final class Cells {
  private final List<@Nullable Object> values = new ArrayList<>();

  Cells(int... places) {
    for (int place : places) {
      values.add(place);
    }
  }

  @Nullable Object[] array(long reading) {
    @Nullable Object[] row = new @Nullable Object[values.size() + 1];
    row[0] = reading;
    for (int i = 0; i < values.size(); i++) {
      row[i + 1] = values.get(i);
    }
    return row;
  }

  Cells put(@Nullable Object value) {
    values.add(value);
    return this;
  }

  Cells put(Optional<?> value) {
    return put(value.orElse(null));
  }

  Cells span(Span span) {
    return put(span.start()).put(span.end());
  }

  Cells span(Optional<Span> span) {
    return put(span.map(Span::start)).put(span.map(Span::end));
  }

  Cells interval(Optional<Interval> interval) {
    return put(interval.map(Interval::from).map(LocalDateTime::toString))
        .put(interval.map(Interval::to).map(LocalDateTime::toString));
  }

  Cells participant(Optional<Participant> participant) {
    return span(participant.map(Participant::span)).put(participant.flatMap(Participant::entity));
  }

  /** A number that may be without bound. */
  Cells bound(double value) {
    return put(Double.isInfinite(value) ? null : (Double) value);
  }

  Cells people(Optional<People> people) {
    return put(people.map(People::low))
        .put(people.map(People::high).filter(high -> high != Integer.MAX_VALUE));
  }
}
