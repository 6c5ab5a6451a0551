package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowIdTest {

  @Test
  void claimIsNamedByArticleAndPlace() {
    RowId id = new RowId(new VersionId(17, 1), RowKind.CLAIM, 120, 1);

    assertThat(id).hasToString("17.120");
  }

  @Test
  void otherKindsVersionsAndPlacesShow() {
    RowId id = new RowId(new VersionId(17, 2), RowKind.TIME, 88, 3);

    assertThat(id).hasToString("17v2.t88c");
  }

  @Property
  void everyNameIsReadBack(
      @ForAll @LongRange(min = 1) long article,
      @ForAll @IntRange(min = 1) int version,
      @ForAll RowKind kind,
      @ForAll @IntRange(min = 0) int offset,
      @ForAll @IntRange(min = 1, max = 20_000) int nth) {
    RowId id = new RowId(new VersionId(article, version), kind, offset, nth);

    assertThat(RowId.parse(id.toString())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "17", "17.", ".5", "17.x5", "17.t", "17.5B", "0.5", "17v0.5", "17.5 "})
  void nothingElseIsARow(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowId.parse(written))
        .withMessageContaining("expected a row")
        .withMessageContaining("found " + written);
  }
}
