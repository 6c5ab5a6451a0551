package org.isnad.store;

import java.util.List;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;

/** Times and quantities, as rows and back. */
final class FindingRows {
  private FindingRows() {}

  static void putTimes(ReadingRows rows, List<Time> times) {
    for (int at = 0; at < times.size(); at++) {
      Time time = times.get(at);
      rows.add(
          Table.TIME,
          new Cells(at)
              .span(time.span())
              .put(time.type().name())
              .put(time.value())
              .interval(time.interval())
              .put(time.mod().name())
              .put(time.rule()));
    }
  }

  static void putQuantities(ReadingRows rows, List<Quantity> quantities) {
    for (int at = 0; at < quantities.size(); at++) {
      Quantity quantity = quantities.get(at);
      rows.add(
          Table.QUANTITY,
          new Cells(at)
              .span(quantity.span())
              .bound(quantity.low())
              .bound(quantity.high())
              .put(quantity.approx())
              .put(quantity.unit())
              .put(quantity.code())
              .put(quantity.rule()));
    }
  }

  static List<Time> takeTimes(ReadingRows rows) {
    return rows.each(
        Table.TIME,
        cells ->
            new Time(
                cells.span(),
                TimeType.valueOf(cells.text()),
                cells.text(),
                cells.interval(),
                Mod.valueOf(cells.text()),
                cells.text()));
  }

  static List<Quantity> takeQuantities(ReadingRows rows) {
    return rows.each(
        Table.QUANTITY,
        cells ->
            new Quantity(
                cells.span(),
                cells.bound(Double.NEGATIVE_INFINITY),
                cells.bound(Double.POSITIVE_INFINITY),
                cells.truth(),
                cells.optionalText(),
                cells.optionalText(),
                cells.text()));
  }
}
