package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.web.Columns.Column;
import org.isnad.web.Columns.Piece;
import org.isnad.web.Columns.Series;
import org.junit.jupiter.api.Test;

class MonthsTest {
  private static final List<Series> ONE = List.of(new Series("claims", "named"));
  private static final List<Series> TWO =
      List.of(new Series("named", "named"), new Series("unnamed", "unnamed"));

  private static double number(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }

  @Test
  void nothingIsNoPicture() {
    assertThat(new Months(ONE, false).columns().isEmpty()).isTrue();
  }

  @Test
  void monthsWithoutClaimsLeaveTheirPlace() {
    Months months = new Months(ONE, false);
    months.add("2026-11", 4);
    months.add("2027-02", 8);
    Columns columns = months.columns();
    assertThat(columns.columns())
        .extracting(Column::label)
        .containsExactly("2026-11", "2026-12", "2027-01", "2027-02");
    assertThat(columns.columns()).filteredOn(Column::isBare).hasSize(2);
    assertThat(columns.most()).isEqualTo(8);
  }

  @Test
  void piecesStandOnEachOther() {
    Months months = new Months(TWO, false);
    months.add("2027-01", 3, 1);
    List<Piece> pieces = months.columns().columns().get(0).pieces();
    assertThat(pieces).extracting(Piece::height).containsExactly("75.00%", "25.00%");
    assertThat(pieces).extracting(Piece::y).containsExactly("25.00%", "0.00%");
    assertThat(pieces).extracting(Piece::count).containsExactly(3L, 1L);
  }

  @Test
  void arabicIsTheMirrorOfEnglish() {
    Months english = new Months(ONE, false);
    Months arabic = new Months(ONE, true);
    for (Months months : List.of(english, arabic)) {
      months.add("2027-01", 1);
      months.add("2027-04", 2);
    }
    List<Column> left = english.columns().columns();
    List<Column> right = arabic.columns().columns();
    for (int i = 0; i < left.size(); i++) {
      double mirrored = 100 - number(left.get(i).x()) - number(left.get(i).width());
      assertThat(number(right.get(i).x())).isBetween(mirrored - 0.02, mirrored + 0.02);
    }
  }

  @Test
  void longTimesAreDrawnByQuartersAndYears() {
    Months months = new Months(ONE, false);
    months.add("2020-01", 1);
    months.add("2020-03", 1);
    months.add("2027-12", 1);
    assertThat(months.columns().columns()).hasSizeLessThanOrEqualTo(48);
    assertThat(months.columns().columns().get(0).label()).isEqualTo("2020 Q1");
    assertThat(months.columns().most()).isEqualTo(2);
    months.add("1960-01", 1);
    assertThat(months.columns().columns()).hasSizeLessThanOrEqualTo(68);
    assertThat(months.columns().columns().get(0).label()).isEqualTo("1960");
  }

  @Test
  void namesFewColumns() {
    Months months = new Months(ONE, false);
    months.add("2024-01", 1);
    months.add("2027-12", 1);
    assertThat(months.columns().columns()).filteredOn(Column::named).hasSizeLessThanOrEqualTo(8);
  }
}
