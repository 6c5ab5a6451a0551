package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
  private static final Shares SHARES = new Shares(5, 3, 2);

  @Test
  void partsFollowEachOtherFromTheBeginningOfTheLine() {
    assertThat(SHARES.namedAt(false)).isEqualTo("0.00%");
    assertThat(SHARES.unnamedAt(false)).isEqualTo(SHARES.namedWidth()).isEqualTo("50.00%");
    assertThat(SHARES.unattributedAt(false)).isEqualTo("80.00%");
    assertThat(SHARES.namedAt(true)).isEqualTo("50.00%");
    assertThat(SHARES.unnamedAt(true)).isEqualTo(SHARES.unattributedWidth()).isEqualTo("20.00%");
    assertThat(SHARES.unattributedAt(true)).isEqualTo("0.00%");
  }

  @Test
  void nothingHasNoShares() {
    Shares none = new Shares(0, 0, 0);
    assertThat(none.percent(0)).isEqualTo("–");
    assertThat(none.namedWidth()).isEqualTo("0.00%");
    assertThat(none.unattributedAt(true)).isEqualTo("0.00%");
  }

  @Test
  void sharesAreRounded() {
    assertThat(new Shares(1, 2, 0).percent(1)).isEqualTo("33%");
    assertThat(new Shares(1, 2, 0).percent(2)).isEqualTo("67%");
  }

  @Test
  void aTallyIsWideBesideTheGreatest() {
    assertThat(Tally.width(1, 4)).isEqualTo("25.00%");
    assertThat(Tally.width(0, 0)).isEqualTo("0.00%");
    assertThat(new Tally("x", "", "", "", 1, "25.00%").rest()).isEqualTo("75.00%");
  }
}
