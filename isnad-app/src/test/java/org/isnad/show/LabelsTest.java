package org.isnad.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Form;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  @Test
  void tableIsSortedAndFilled() {
    List<Table.Row> rows = Table.read(Labels.class, "labels.tsv", 3).rows();
    assertThat(rows).extracting(row -> row.get(0)).isSorted().doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.cells()).noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @EnumSource
  void everyValueHasItsWord(Language language) {
    Labels labels = new Labels(language);
    Stream.of(
            Arrays.stream(Act.values()).map(v -> "act." + v.code()),
            Arrays.stream(Form.values()).map(v -> "form." + v.code()),
            Arrays.stream(Certainty.values()).map(v -> "certainty." + v.code()),
            Arrays.stream(Polarity.values()).map(v -> "polarity." + v.code()),
            Arrays.stream(EntityType.values()).map(v -> "type." + v.code()),
            Arrays.stream(Subtype.values())
                .filter(v -> v != Subtype.NONE)
                .map(v -> "subtype." + v.code()),
            Arrays.stream(SourceKind.values()).map(v -> "kind." + v.code()),
            Arrays.stream(Mod.values()).filter(v -> v != Mod.NONE).map(v -> "mod." + v))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(labels.of(key)).isNotBlank());
  }

  @Test
  void missingWordIsNamed() {
    assertThatThrownBy(() -> new Labels(Language.EN).of("nothing"))
        .hasMessage("show/labels.tsv: expected a row nothing, found none");
  }

  @ParameterizedTest
  @CsvSource({
    "ar_EG.UTF-8,,,AR",
    "C,ar_EG.UTF-8,ar_EG.UTF-8,EN",
    ",ar,en_GB,AR",
    ",,ar.UTF-8,AR",
    ",,,EN",
    ",,arn_CL,EN"
  })
  void localeChoosesTheLanguage(String all, String messages, String lang, Language expected) {
    Map<String, String> environment =
        Map.of(
            "LC_ALL", all == null ? "" : all,
            "LC_MESSAGES", messages == null ? "" : messages,
            "LANG", lang == null ? "" : lang);
    assertThat(Language.of(environment)).isEqualTo(expected);
  }

  @Test
  void languageOfTheProgramItselfComesBeforeTheLocale() {
    assertThat(Language.of(Map.of("ISNAD_LANG", "en", "LC_ALL", "ar_EG.UTF-8")))
        .isEqualTo(Language.EN);
  }
}
