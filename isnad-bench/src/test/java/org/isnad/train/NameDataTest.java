package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.arabic.Analyser;
import org.isnad.entity.NameLabel;
import org.isnad.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDataTest {
  private static final int PERSON = NameLabel.begin(EntityType.PERSON);
  private static final int MORE = NameLabel.inside(EntityType.PERSON);

  @TempDir private Path folder;

  @Test
  void readsWordsAndLabels() throws IOException {
    List<NameData> data = read("قال O\nسالم B-PERS\nالحمداوي I-PERS\n\nووصل O\n");
    assertThat(data).hasSize(1);
    assertThat(data.get(0).labels()).containsExactly(0, PERSON, MORE, 0);
    assertThat(data.get(0).tokenLabels()).containsExactly(0, PERSON, MORE, 0);
    assertThat(data.get(0).document().sentences()).hasSize(2);
  }

  @Test
  void aWordOfSeveralTokensIsOneName() throws IOException {
    NameData data = read("سالم12 B-PER\nوصل O\n").get(0);
    assertThat(data.wordOfToken()).containsExactly(0, 0, 1);
    assertThat(data.tokenLabels()).containsExactly(PERSON, MORE, 0);
  }

  @Test
  void takesTheOutermostOfNestedNames() throws IOException {
    NameData data = read("مدينة I-OCC B-GPE\nسالم B-DATE B-PERS\n").get(0);
    assertThat(data.labels()).containsExactly(NameLabel.begin(EntityType.PLACE), PERSON);
  }

  private List<NameData> read(String lines) throws IOException {
    Path file = folder.resolve("data.txt");
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    return NameData.read(file, new Analyser(new Vocabulary.Builder().build()));
  }
}
