package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.input.InputKind;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of this module keep the manners of tables; the core's test has those of the core. */
class LedgerTablesTest {
  @ParameterizedTest
  @CsvSource({"hints.tsv, 2", "meta.tsv, 3", "phrases.tsv, 2"})
  void pageTablesAreSortedAndHoldEachEntryOnce(String file, int columns) {
    check(Table.read(PageReader.class, file, columns));
  }

  @ParameterizedTest
  @CsvSource({"endings.tsv, 2"})
  void inputTablesAreSortedAndHoldEachEntryOnce(String file, int columns) {
    check(Table.read(InputKind.class, file, columns));
  }

  private static void check(Table table) {
    List<String> keys = table.rows().stream().map(row -> row.get(0)).toList();
    assertThat(keys).isSorted();
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      assertThat(seen.add(key)).as("twice: " + key).isTrue();
      assertThat(LightForm.of(key)).as("in its light form").isEqualTo(key);
    }
  }
}
