package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedExampleTest {
  private static final MarkedExample EXAMPLE =
      new MarkedExample(
          "pledge", false, "وعدت <الوزارة> [بترميم {الجسر}].", List.of("is: a", "is: b"));

  @Test
  void textHasNoMarks() {
    assertThat(EXAMPLE.text()).isEqualTo("وعدت الوزارة بترميم الجسر.");
  }

  @Test
  void marksMayLieWithinMarks() {
    assertThat(EXAMPLE.within('[', ']')).containsExactly("بترميم الجسر");
    assertThat(EXAMPLE.within('{', '}')).containsExactly("الجسر");
  }

  @Test
  void factsAreFoundByTheirKey() {
    assertThat(EXAMPLE.facts("is")).containsExactly("a", "b");
    assertThat(EXAMPLE.fact("is")).isEqualTo("a");
    assertThat(EXAMPLE.fact("was")).isEmpty();
  }
}
