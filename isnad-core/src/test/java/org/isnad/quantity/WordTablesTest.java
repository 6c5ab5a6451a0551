package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.isnad.number.NumberRecogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lints the tables: sorted by light form, no entry twice. */
class WordTablesTest {
  @ParameterizedTest
  @CsvSource({
    "after-fractions.tsv, 1, 1",
    "bare-labels.tsv, 1, 1",
    "before-one.tsv, 1, 1",
    "changes.tsv, 1, 1",
    "contexts.tsv, 1, 1",
    "currencies.tsv, 3, 1",
    "labels.tsv, 1, 1",
    "measures.tsv, 2, 1",
    "money-owners.tsv, 3, 2",
    "not-counted.tsv, 1, 1",
    "nouns.tsv, 2, 1",
    "phrases.tsv, 3, 2",
    "plurals.tsv, 1, 1",
    "roles.tsv, 2, 1",
    "symbols.tsv, 3, 1",
    "time-words.tsv, 1, 1"
  })
  void areSortedAndUnique(String file, int columns, int keys) {
    lint(Table.read(QuantityRecogniser.class, file, columns), keys);
  }

  @ParameterizedTest
  @CsvSource({"words.tsv, 3", "function-words.tsv, 1"})
  void ofNumbersAreSortedAndUnique(String file, int columns) {
    lint(Table.read(NumberRecogniser.class, file, columns), 1);
  }

  private static void lint(Table table, int keys) {
    List<String> found =
        table.rows().stream()
            .map(row -> LightForm.of(String.join("\t", row.cells().subList(0, keys))))
            .toList();
    Set<String> unique = new HashSet<>(found);
    assertThat(unique).as(table.name()).hasSameSizeAs(found);
    assertThat(found).as(table.name()).isSorted();
  }
}
