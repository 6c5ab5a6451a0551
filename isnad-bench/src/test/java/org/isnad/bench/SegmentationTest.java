package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  @Test
  void splitsProcliticsOfWordsItWasNotTunedOn() throws IOException {
    Path folder = Path.of(System.getProperty("isnad.shared")).resolve("segmentation/wikinews");
    assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
    assertThat(Segmentation.of(folder).heldF1()).isGreaterThan(0.985);
  }
}
