package org.isnad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> made = new ArrayList<>();
  private final Remembered<String, String> remembered = new Remembered<>(2);

  private String ask(String question, long now) {
    return remembered.of(
        question,
        now,
        () -> {
          made.add(question + now);
          return question + now;
        });
  }

  @Test
  void sameQuestionIsWorkedOutOnceUntilTheIndexMoves() {
    assertThat(ask("a", 1)).isEqualTo("a1");
    assertThat(ask("a", 1)).isEqualTo("a1");
    assertThat(ask("a", 2)).isEqualTo("a2");
    assertThat(made).containsExactly("a1", "a2");
  }

  @Test
  void longestUnaskedIsForgotten() {
    ask("a", 1);
    ask("b", 1);
    ask("a", 1);
    ask("c", 1);
    ask("a", 1);
    ask("b", 1);
    assertThat(made).containsExactly("a1", "b1", "c1", "b1");
  }

  @Test
  void lateAnswerOfAnEarlierChangeTakesNoLaterOnesPlace() {
    ask("a", 2);
    assertThat(ask("a", 1)).isEqualTo("a1");
    assertThat(ask("a", 2)).isEqualTo("a2");
    assertThat(made).containsExactly("a2", "a1");
  }

  @Test
  void indexThatWasMadeAnewIsAskedAnew() {
    ask("a", 5);
    assertThat(ask("a", 0)).isEqualTo("a0");
    assertThat(ask("a", 0)).as("never wrong, if slower").isEqualTo("a0");
    assertThat(made).containsExactly("a5", "a0", "a0");
  }
}
