package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.entity.MentionRecogniser;
import org.isnad.entity.NameModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model that is shipped keeps its accuracy on data that it was not trained on. */
class NameAccuracyTest {
  @ParameterizedTest
  @CsvSource({"anercorp/dev_data.txt, 0.80", "aqmar/dev.txt, 0.72"})
  void keepsItsAccuracy(String file, double least) throws IOException {
    Path data = Path.of(System.getProperty("isnad.shared"), "ner", file);
    assumeTrue(Files.exists(data), () -> "skipped, there is no " + data);
    try (InputStream in = MentionRecogniser.class.getResourceAsStream("names.model")) {
      NameScore score = NameEvaluation.score(NameModel.read(in), data);
      assertThat(score.f1()).as(score.table()).isGreaterThanOrEqualTo(least);
    }
  }
}
