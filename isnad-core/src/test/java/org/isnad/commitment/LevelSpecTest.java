package org.isnad.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.MarkedExample;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the recogniser against {@code levels.spec}. */
class LevelSpecTest {
  private static final String TITLE = "عنوان الخبر\n";
  private static final Reader READER = Reader.arabic();

  static List<MarkedExample> examples() {
    return MarkedExample.read(LevelSpecTest.class, "levels.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsTheMarkedLevels(MarkedExample example) {
    Published published = Published.on(LocalDate.of(2031, 3, 5));
    Reading reading = READER.read(new Article("spec", "", published, TITLE + example.text()));
    List<Level> found = reading.levels();
    assertThat(words(reading, found.stream().map(level -> level.quantity().span())))
        .isEqualTo(example.within('[', ']'));
    assertThat(
            words(
                reading,
                found.stream().flatMap(level -> level.place().stream()).map(Participant::span)))
        .isEqualTo(example.within('{', '}'));
    if (!example.negative()) {
      Level first = found.get(0);
      assertThat(words(reading, first.holder().stream().map(Participant::span)))
          .isEqualTo(example.within('<', '>'));
      assertThat(words(reading, first.asOf().map(Time::span).stream()))
          .isEqualTo(example.facts("as of"));
      assertThat(words(reading, found.stream().map(Level::of).flatMap(Optional::stream)))
          .containsOnly(example.facts("of").get(0));
    }
  }

  private static List<String> words(Reading reading, Stream<Span> spans) {
    return spans.map(span -> span.of(reading.article().text())).toList();
  }
}
