package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void arabicCountsAlikeOnBothSides() {
    CodePoints points = CodePoints.of("قال مصدر");
    assertThat(points.at(0)).isZero();
    assertThat(points.at(8)).isEqualTo(8);
  }

  @Test
  void pairCountsOnce() {
    CodePoints points = CodePoints.of("قال 😀 مصدر 😀");
    assertThat(points.at(4)).isEqualTo(4);
    assertThat(points.at(6)).isEqualTo(5);
    assertThat(points.at(14)).isEqualTo(12);
  }

  @Test
  void halfAPairAloneCountsOnce() {
    CodePoints points = CodePoints.of("\uDE00\uD83D\uD83D\uDE00\uDE00");
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(2)).isEqualTo(2);
    assertThat(points.at(4)).isEqualTo(3);
    assertThat(points.at(5)).isEqualTo(4);
  }

  @Property(tries = 300)
  void agreesWithTheLibraryEverywhere(@ForAll @StringLength(max = 40) String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
    }
  }
}
