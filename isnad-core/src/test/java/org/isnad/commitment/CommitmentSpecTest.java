package org.isnad.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.MarkedExample;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Terms;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the recogniser against {@code commitments.spec}. */
class CommitmentSpecTest {
  private static final String TITLE = "عنوان الخبر\n";
  private static final Reader READER = Reader.arabic();

  static List<MarkedExample> examples() {
    return MarkedExample.read(CommitmentSpecTest.class, "commitments.spec");
  }

  private static Reading read(String body) {
    Published published = Published.on(LocalDate.of(2031, 3, 5));
    return READER.read(new Article("spec", "", published, TITLE + body));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsTheMarkedCommitments(MarkedExample example) {
    Reading reading = read(example.text());
    List<Commitment> found = reading.commitments();
    assertThat(words(reading, found.stream().map(Commitment::action)))
        .isEqualTo(example.within('[', ']'));
    if (!example.negative()) {
      Commitment first = found.get(0);
      assertThat(words(reading, first.party().stream().map(Participant::span)))
          .isEqualTo(example.within('<', '>'));
      assertThat(words(reading, first.deadline().map(Deadline::span).stream()))
          .isEqualTo(example.within('{', '}'));
      assertThat(first.status().code()).isEqualTo(example.facts("status").get(0));
      assertThat(first.deadline().map(Deadline::value).stream().toList())
          .isEqualTo(example.facts("value"));
      checkTerms(example, reading, first.terms());
    }
  }

  private static void checkTerms(MarkedExample example, Reading reading, Terms terms) {
    assertThat(words(reading, terms.condition().stream())).isEqualTo(example.facts("condition"));
    assertThat(words(reading, terms.residual().stream())).isEqualTo(example.facts("residual"));
    assertThat(words(reading, terms.reason().stream())).isEqualTo(example.facts("reason"));
    assertThat(words(reading, terms.previous().stream())).isEqualTo(example.facts("previous"));
    assertThat(words(reading, terms.agreement().stream())).isEqualTo(example.facts("agreement"));
  }

  private static List<String> words(Reading reading, Stream<Span> spans) {
    return spans.map(span -> span.of(reading.article().text())).toList();
  }

  @Test
  void whatWasPutOffHandsItsDateDown() {
    Reading reading =
        read(
            "وقالت المصادر إن افتتاح المتحف كان مقررا في يناير الماضي لكنه تأجل بسبب السيول.\n"
                + "وأعلنت الوزارة أن افتتاح المتحف سيبدأ في الأول من أبريل.");
    assertThat(reading.commitments()).hasSize(2);
    Commitment slipped = reading.commitments().get(0);
    assertThat(slipped.status().code()).isEqualTo("postponed");
    assertThat(slipped.deadline().map(Deadline::value)).contains("2031-01");
    assertThat(words(reading, slipped.terms().reason().stream())).containsExactly("السيول");
  }

  @Test
  void partsOfAPlanPointToTheirWhole() {
    Reading reading =
        read(
            "واتفقت الحكومة مع الجبهة على تبادل الأسرى.\n"
                + "وقالت الوزارة إن الاتفاق ينص على إفراج الحكومة عن 120 أسيرا.");
    assertThat(reading.commitments()).hasSize(2);
    Commitment part = reading.commitments().get(1);
    assertThat(part.terms().partOf()).isEqualTo(Optional.of(reading.commitments().get(0).id()));
    assertThat(part.terms().quantity()).isPresent();
    assertThat(words(reading, part.party().stream().map(Participant::span)))
        .containsExactly("الحكومة");
  }

  @Test
  void undertakingToldTwiceIsOne() {
    Reading reading =
        read("وتعهدت الحكومة بترميم الجسر.\nوكررت الوزارة أن الحكومة تعهدت بترميم الجسر القديم.");
    assertThat(reading.commitments()).hasSize(1);
  }

  @Test
  void headlineIsNotMarkedAgain() {
    Published published = Published.on(LocalDate.of(2031, 3, 5));
    String text = "الحكومة تتعهد بترميم الجسر\nوتعهدت الحكومة بترميم الجسر.";
    Reading reading = READER.read(new Article("spec", "", published, text));
    assertThat(reading.commitments()).hasSize(1);
    assertThat(reading.commitments().get(0).action().start()).isGreaterThan(20);
  }

  @Test
  void claimThatCarriesItIsNamed() {
    Reading reading = read("وقالت وزارة الري إنها ستوظف 600 عامل.");
    assertThat(reading.commitments().get(0).claim())
        .isEqualTo(Optional.of(reading.claims().get(0).id()));
  }

  @Test
  void bothSidesAnnounceWhatTheyAgreedOn() {
    Reading reading =
        read(
            "والتزم الجانبان الصمت حتى الآن.\n"
                + "وقالت المصادر إن إعلان الاتفاق كان مقررا قبل أسابيع لكنه أرجئ بسبب السيول.");
    assertThat(parties(reading, 0)).containsExactly("الجانبان");
  }

  @Test
  void officialSpeaksForHisState() {
    Reading reading =
        read(
            "وتبعد رملستان عن الساحل.\n"
                + "وقال وزير الخارجية الرملستاني سراج القنديلي: \"سنوقف تصدير القمح\".");
    assertThat(parties(reading, 0)).containsExactly("رملستان");
  }

  @Test
  void whatWasAgreedAndHasBegunIsOneUndertaking() {
    Reading reading =
        read(
            "واتفقت الحكومة مع الجبهة على سحب القوات من الوادي.\n"
                + "وبدأت الحكومة سحب القوات من الوادي.");
    assertThat(reading.commitments()).hasSize(1);
    assertThat(reading.commitments().get(0).status().code()).isEqualTo("begun");
  }

  @Test
  void passiveInTheReportersVoiceHasNoParty() {
    Reading reading = read("وزار الوزير المدينة، كما سيتم ترميم الجسر القديم.");
    assertThat(parties(reading, 0)).isEmpty();
  }

  private static List<String> parties(Reading reading, int commitment) {
    return words(
        reading, reading.commitments().get(commitment).party().stream().map(Participant::span));
  }
}
