package org.isnad.store;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Participant;
import org.isnad.annotation.People;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes the values of one row in the order of its table's columns. */
final class Cursor {
  private final @Nullable Object[] row;
  private int next;

  Cursor(@Nullable Object[] row, int from) {
    this.row = row;
    next = from;
  }

  private @Nullable Object take() {
    return row[next++];
  }

  Cursor skip(int columns) {
    next += columns;
    return this;
  }

  String text() {
    return (String) Objects.requireNonNull(take(), "a value");
  }

  Optional<String> optionalText() {
    return Optional.ofNullable((String) take());
  }

  int integer() {
    return ((Number) Objects.requireNonNull(take(), "a number")).intValue();
  }

  Optional<Integer> optionalInteger() {
    return optionalNumber().map(Long::intValue);
  }

  Optional<Long> optionalNumber() {
    return Optional.ofNullable((Number) take()).map(Number::longValue);
  }

  double real() {
    return ((Number) Objects.requireNonNull(take(), "a number")).doubleValue();
  }

  /** A number, or what stands for none. */
  double bound(double unbounded) {
    Number number = (Number) take();
    return number == null ? unbounded : number.doubleValue();
  }

  /** PostgreSQL has truth values, SQLite numbers. */
  boolean truth() {
    Object value = Objects.requireNonNull(take(), "true or false");
    return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
  }

  Span span() {
    return new Span(integer(), integer());
  }

  Optional<Span> optionalSpan() {
    Optional<Integer> start = optionalInteger();
    Optional<Integer> end = optionalInteger();
    return start.map(from -> new Span(from, end.orElseThrow()));
  }

  Optional<Participant> participant() {
    Optional<Span> span = optionalSpan();
    Optional<String> entity = optionalText();
    return span.map(words -> new Participant(words, entity));
  }

  Optional<Interval> interval() {
    Optional<String> from = optionalText();
    Optional<String> to = optionalText();
    return from.map(
        begins -> new Interval(LocalDateTime.parse(begins), LocalDateTime.parse(to.orElseThrow())));
  }

  Optional<People> people() {
    Optional<Integer> low = optionalInteger();
    int high = optionalInteger().orElse(Integer.MAX_VALUE);
    return low.map(least -> new People(least, high));
  }
}
