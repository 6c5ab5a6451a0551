package org.isnad.wire;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Event;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Harm;
import org.isnad.annotation.Level;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Terms;
import org.isnad.annotation.Time;
import org.isnad.text.Span;

/** The commitments, levels and events of {@link SampleReading}. */
final class SampleStory {
  private final String text;
  private final Time september;
  private final Quantity soldiers;

  SampleStory(String text, Time september, Quantity soldiers) {
    this.text = text;
    this.september = september;
    this.soldiers = soldiers;
  }

  List<Commitment> commitments() {
    return List.of(withdrawal(), road());
  }

  private Commitment withdrawal() {
    return new Commitment(
        "p1",
        List.of(new Participant(span("قوات"), Optional.of("n2"))),
        span("سيغادرون"),
        Optional.of(new Deadline("2031-09", september.span(), september.interval())),
        CommitmentStatus.SCHEDULED,
        Optional.of("c1"),
        new Terms(
            Optional.of(soldiers),
            Optional.of(span("أن الطريق آمن")),
            Optional.of(span("عن خمسة ضباط")),
            Optional.of(span("وطلبوا حجب أسمائهم")),
            List.of(span("سبتمبر 2031")),
            Optional.of("p2"),
            Optional.of(span("تغادر سهل النور"))),
        0.5,
        "future-verb");
  }

  private Commitment road() {
    return new Commitment(
        "p2",
        List.of(),
        span("الطريق آمن"),
        Optional.empty(),
        CommitmentStatus.PROPOSED,
        Optional.empty(),
        Terms.NONE,
        1,
        "plan");
  }

  List<Level> levels() {
    return List.of(
        new Level(
            "l1",
            Optional.of(Participant.unknown(span("قوات"))),
            soldiers,
            Optional.of(span("جندي")),
            Optional.of(new Participant(span("سهل النور"), Optional.of("n1"))),
            Optional.of(september),
            Optional.of("c1"),
            0.5,
            "keeps-number"));
  }

  List<Event> events() {
    Harm harm =
        new Harm(Optional.of(soldiers), Optional.empty(), Optional.empty(), Optional.empty());
    return List.of(
        new Event(
            "e1",
            span("تغادر"),
            List.of(span("سيغادرون")),
            EventType.RETREAT,
            Optional.of("withdraw"),
            EventStatus.PLANNED,
            List.of(new Participant(span("قوات"), Optional.of("n1"))),
            List.of(Participant.unknown(span("خمسة ضباط"))),
            List.of(new Participant(span("سهل النور"), Optional.of("n1"))),
            Optional.of(september),
            harm,
            Optional.of(span("ضباط")),
            Optional.of("c1"),
            0.5,
            "withdraws"));
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
