package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  @ParameterizedTest
  @CsvSource({"words.tsv, 4", "months.tsv, 3", "holidays.tsv, 5"})
  void holdEachWordOnceInEachRole(String file, int columns) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(Lexicon.class, file, columns).rows()) {
      String role = file.equals("words.tsv") ? row.get(0) : "";
      String word = role + ' ' + LightForm.of(row.get(columns - 1));
      assertThat(seen.add(word)).as(() -> word + " stands twice in " + file).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"words.tsv, 4", "months.tsv, 3", "holidays.tsv, 5"})
  void holdWordsWithoutDiacriticsOrTatweel(String file, int columns) {
    for (Table.Row row : Table.read(Lexicon.class, file, columns).rows()) {
      String word = row.get(columns - 1);
      assertThat(LightForm.of(word)).as(word).hasSameSizeAs(word);
    }
  }

  @ParameterizedTest
  @CsvSource({"words.tsv, 4", "months.tsv, 3", "holidays.tsv, 5", "known-days.tsv, 4"})
  void areSorted(String file, int columns) {
    List<String> rows =
        Table.read(Lexicon.class, file, columns).rows().stream()
            .map(row -> String.join("\t", row.cells()))
            .toList();
    assertThat(rows).isSorted();
  }
}
