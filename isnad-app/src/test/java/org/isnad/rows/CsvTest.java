package org.isnad.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Csv csv = new Csv(out);

  private String written() throws IOException {
    csv.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void headStandsOnceAndFirst() throws IOException {
    csv.head(List.of("a", "b"));
    csv.row(List.of("1", "2"));
    csv.head(List.of("c"));
    csv.row(List.of("3", "4"));
    assertThat(written()).isEqualTo("\uFEFFa,b\r\n\"1\",\"2\"\r\n\"3\",\"4\"\r\n");
  }

  @Test
  void headStandsWithoutRows() throws IOException {
    csv.head(List.of("a"));
    assertThat(written()).isEqualTo("\uFEFFa\r\n");
  }

  @Test
  void quotationMarksAreDoubled() throws IOException {
    csv.row(List.of("قال \"نعم\"، ثم صمت\nوخرج"));
    assertThat(written()).isEqualTo("\"قال \"\"نعم\"\"، ثم صمت\nوخرج\"\r\n");
  }

  @Test
  void noCellIsTakenForAFormula() throws IOException {
    csv.row(List.of("=1+1", "+1", "-1", "@a", "\t=1", "1-1"));
    assertThat(written()).isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@a\",\"'\t=1\",\"1-1\"\r\n");
  }
}
