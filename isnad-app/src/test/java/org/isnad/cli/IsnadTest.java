package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsnadTest {

  @Test
  void versionIsTheOneOfTheBuild() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("isnad \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void helpNamesTheCommands() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: isnad", "read", "completion", "Example:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "completion"})
  void helpOfEachCommandHasAnExample(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: isnad " + command, "Example:\n  ");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void helpOfReadListsTheExitCodes() {
    assertThat(Run.of("read", "--help").out()).contains("Exit codes:", "  3   an input is missing");
  }

  @Test
  void nothingAskedIsAUsageError() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("isnad --help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read --format xml",
        "read --published soon",
        "read --threads 0",
        "read --max-record 9Z",
        "read --unknown",
        "completion fish",
        "write"
      })
  void wrongCommandLineIsToldInTwoLines(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines()).hasSize(2).allMatch(l -> l.startsWith("isnad: "));
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wordsOfOptionsAreReadInAnyCase() {
    assertThat(Run.with("عنوان", "read", "--input", "TEXT", "--format", "JSONL").code()).isZero();
  }

  @Test
  void completionKnowsTheOptions() {
    assertThat(Run.of("completion", "bash").out()).contains("complete -F", "--publisher");
    assertThat(Run.of("completion", "zsh").out()).startsWith("autoload -Uz compinit bashcompinit");
  }
}
