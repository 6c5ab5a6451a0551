package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void readsRowsAndSkipsRemarks() {
    Table table = Table.read(TableTest.class, "colours.tsv", 3);
    assertThat(table.name()).isEqualTo("lexicon/colours.tsv");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).get(1)).isEqualTo("red");
    assertThat(table.rows().get(0).words(2)).containsExactly("دم", "ورد");
    assertThat(table.rows().get(1).words(2)).isEmpty();
  }

  @Test
  void saysWhereARowIsBroken() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "broken.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lexicon/broken.tsv:3: expected 2 columns, found 1");
  }

  @Test
  void saysWhichTableIsMissing() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "none.tsv", 2))
        .hasMessage("lexicon/none.tsv: expected a table, found no file");
  }

  @Test
  void namesTheRowInAnError() {
    Table.Row row = Table.read(TableTest.class, "colours.tsv", 3).rows().get(1);
    assertThat(row.error("expected a colour, found blue"))
        .hasMessage("lexicon/colours.tsv:4: expected a colour, found blue");
  }
}
