package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDateTime;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRecogniserTest {
  private static final String DAY = "2018-05-15";

  @ParameterizedTest
  @CsvFileSource(
      resources = "times.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '`')
  void readsTimes(String published, String expected) {
    assertThat(Times.marked(published, Times.unmarked(expected))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل في أوائل مارس 2018 إلى هنا      | 2018-03-01T00:00 | 2018-03-11T00:00
          وصل في منتصف مارس 2018 إلى هنا      | 2018-03-11T00:00 | 2018-03-21T00:00
          وصل في نهاية 2018 إلى هنا           | 2018-09-01T00:00 | 2019-01-01T00:00
          وصل الأسبوع الماضي إلى هنا          | 2018-05-06T00:00 | 2018-05-13T00:00
          وصل مساء أمس إلى هنا                | 2018-05-14T18:00 | 2018-05-15T00:00
          وصل في صيف 2017 إلى هنا             | 2017-06-01T00:00 | 2017-09-01T00:00
          وصل في التسعينيات إلى هنا           | 1990-01-01T00:00 | 2000-01-01T00:00
          وصل في القرن التاسع عشر إلى هنا     | 1800-01-01T00:00 | 1900-01-01T00:00
          سيصل خلال أسبوعين إلى هنا           | 2018-05-15T00:00 | 2018-05-29T00:00
          وصل عند الساعة 14:30 إلى هنا        | 2018-05-15T14:30 | 2018-05-15T14:31
          وصل في شعبان 1439هـ إلى هنا         | 2018-04-17T00:00 | 2018-05-16T00:00
          وصل في النصف الأول من 2018 إلى هنا  | 2018-01-01T00:00 | 2018-07-01T00:00
          """)
  void placesTimesOnTheCalendar(String text, String from, String to) {
    Interval expected = new Interval(LocalDateTime.parse(from), LocalDateTime.parse(to));
    assertThat(Times.of(DAY, text))
        .extracting(Time::interval)
        .singleElement()
        .satisfies(interval -> assertThat(interval).contains(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"وصل قبل سنوات", "غاب مدة ثلاثة أيام", "يجتمعون يوميا", "وصل مؤخرا"})
  void leavesUnplacedWhatHasNoPlace(String text) {
    assertThat(Times.of(DAY, text)).hasSize(1).allSatisfy(t -> assertThat(t.interval()).isEmpty());
  }

  @Test
  void namesTheRuleThatMadeIt() {
    assertThat(Times.of(DAY, "وصل في 12 أبريل 2017"))
        .extracting(Time::rule)
        .containsExactly("time/day-and-month");
  }

  @Test
  void keepsTheConjunctionInTheSpan() {
    String text = "وصل الأحد وغادر ويوم الاثنين عاد";
    assertThat(Times.of(DAY, text))
        .extracting(time -> time.span().of(text))
        .containsExactly("الأحد", "ويوم الاثنين");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هذا الثلاثاء الثالث من ",
        "نحو حوالي ",
        "1/1/",
        "نهاية بداية ",
        "2018-",
        "يوم ",
        "قبل بعد ",
        "و5 و6 ",
        "الساعة الثالثة من مساء "
      })
  void readsHostileTextInTime(String repeated) {
    String text = repeated.repeat(5_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Times.of(DAY, text));
  }
}
