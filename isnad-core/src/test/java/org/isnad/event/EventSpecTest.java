package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MarkedExample;
import org.isnad.annotation.Event;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.arabic.Analyser;
import org.isnad.entity.MentionRecogniser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.quantity.QuantityRecogniser;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.isnad.time.TimeRecogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the recogniser against {@code events.spec}. */
class EventSpecTest {
  private static final String TITLE = "عنوان\n";
  private static final Vocabulary.Builder WORDS = new Vocabulary.Builder();
  private static final NumberRecogniser NUMBERS = new NumberRecogniser(WORDS);
  private static final TimeRecogniser TIMES = new TimeRecogniser(WORDS);
  private static final QuantityRecogniser QUANTITIES = new QuantityRecogniser(WORDS);
  private static final MentionRecogniser MENTIONS = new MentionRecogniser(WORDS);
  private static final EventRecogniser EVENTS = new EventRecogniser(WORDS, new NounPhrases(WORDS));
  private static final Analyser ANALYSER = new Analyser(WORDS.build());

  static List<MarkedExample> examples() {
    return MarkedExample.read(EventSpecTest.class, "events.spec");
  }

  private static List<Event> read(String body) {
    Document document =
        ANALYSER.analyse(new Article("spec", "", Published.parse("2031-05-14"), TITLE + body));
    var numerals = NUMBERS.recognise(document);
    var times = TIMES.recognise(document, numerals);
    var quantities = QUANTITIES.recognise(document, numerals, times);
    var mentions = MENTIONS.recognise(document);
    return EVENTS.recognise(new Passage(document, times, mentions), List.of(), times, quantities);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsTheMarkedEvents(MarkedExample example) {
    String text = TITLE + example.text();
    List<Event> events = read(example.text());
    assertThat(events)
        .as("triggers")
        .extracting(event -> event.trigger().of(text))
        .isEqualTo(example.within('{', '}'));
    assertThat(participants(events.stream().flatMap(e -> e.actors().stream()).toList(), text))
        .as("actors")
        .isEqualTo(example.within('<', '>'));
    assertThat(participants(events.stream().flatMap(e -> e.recipients().stream()).toList(), text))
        .as("recipients")
        .isEqualTo(example.within('[', ']'));
    if (!example.negative()) {
      checkFirst(example, events.get(0), text);
    }
  }

  private static void checkFirst(MarkedExample example, Event event, String text) {
    assertThat(event.type().name()).isEqualTo(example.name());
    assertThat(Optional.of(event.status().code() + " " + event.mode().orElse("-")))
        .isEqualTo(example.facts("is").stream().findFirst());
    assertThat(participants(event.places(), text).stream().findFirst())
        .as("place")
        .isEqualTo(example.facts("place").stream().findFirst());
    assertThat(words(event.harm().killed(), text))
        .isEqualTo(example.facts("killed").stream().findFirst());
    assertThat(words(event.harm().wounded(), text))
        .isEqualTo(example.facts("wounded").stream().findFirst());
    assertThat(words(event.harm().arrested(), text))
        .isEqualTo(example.facts("arrested").stream().findFirst());
    assertThat(words(event.harm().displaced(), text))
        .isEqualTo(example.facts("displaced").stream().findFirst());
    assertThat(event.weapon().map(span -> span.of(text)))
        .isEqualTo(example.facts("weapon").stream().findFirst());
  }

  private static List<String> participants(List<Participant> participants, String text) {
    return participants.stream().map(participant -> participant.span().of(text)).toList();
  }

  private static Optional<String> words(Optional<Quantity> quantity, String text) {
    return quantity.map(Quantity::span).map((Span span) -> span.of(text));
  }

  @Test
  void everyTypeHasAnExample() {
    Set<EventType> missing = EnumSet.allOf(EventType.class);
    examples().forEach(e -> missing.removeIf(type -> type.name().equals(e.name())));
    assertThat(missing).isEmpty();
  }

  @Test
  void laterMentionAddsToTheEvent() {
    List<Event> events =
        read("شن مسلحون هجوما على معسكر في مدينة الواحة. وقتل في الهجوم ثلاثة جنود.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).more()).hasSize(1);
    assertThat(events.get(0).harm().killed()).isPresent();
  }

  @Test
  void otherNumbersMakeAnotherEvent() {
    List<Event> events =
        read("قتل 17 شخصا في هجوم بسيارة مفخخة في مدينة الواحة. وأوقع الهجوم 21 قتيلا، وفق مصدر.");
    assertThat(events).hasSize(2);
  }

  @Test
  void titleTellsAgainWhatTheBodyTells() {
    String text = "الشرطة تعتقل ستة أشخاص\nاعتقلت الشرطة ستة أشخاص في حي الورد.";
    Document document = ANALYSER.analyse(new Article("t", "", Published.UNKNOWN, text));
    var numerals = NUMBERS.recognise(document);
    var quantities = QUANTITIES.recognise(document, numerals, List.of());
    Passage passage = new Passage(document, List.of(), MENTIONS.recognise(document));
    List<Event> events = EVENTS.recognise(passage, List.of(), List.of(), quantities);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).trigger().start()).isGreaterThan(text.indexOf('\n'));
  }
}
