package org.isnad.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;

/** A reading written by hand, with every member filled somewhere. All of it is invented. */
public final class SampleReading {
  private static final String TITLE = "😀 قوات تغادر سهل النور";
  private static final String BODY =
      "ونقلت وكالة المدار عن خمسة ضباط قولهم إن أكثر من 2500 جندي سيغادرون مطلع سبتمبر 2031، "
          + "وطلبوا حجب أسمائهم.\nويعتقد أن الطريق آمن.";

  private SampleReading() {}

  /** The reading. */
  public static Reading reading() {
    Article article =
        Article.of("a-1", "البيان", Published.on(LocalDate.of(2031, 3, 1)), TITLE, BODY);
    SampleNames names = new SampleNames(article.text());
    SampleStory story = new SampleStory(article.text(), september(), soldiers());
    return new Reading(
        article,
        List.of(relayed(), impersonal()),
        List.of(september()),
        List.of(soldiers()),
        names.mentions(),
        names.entities(),
        story.commitments(),
        story.levels(),
        story.events());
  }

  private static Claim relayed() {
    return new Claim(
        "c1",
        Optional.of(span("ونقلت")),
        List.of(span("أكثر من 2500 جندي سيغادرون مطلع سبتمبر 2031")),
        List.of(
            Link.of(
                    Optional.of(span("وكالة المدار")),
                    "وكالة المدار",
                    SourceKind.MEDIA,
                    Resolution.MENTION)
                .as(Optional.of("n2")),
            officers()),
        Act.STATES,
        Form.INDIRECT,
        Certainty.CERTAIN,
        Polarity.POSITIVE,
        0.75,
        "relay-from-source");
  }

  private static Link officers() {
    People five = new People(5, 5);
    return new Link(
        Optional.of(span("خمسة ضباط")),
        Optional.of("خمسة ضباط"),
        SourceKind.UNNAMED_PERSON,
        Resolution.MENTION,
        Optional.empty(),
        List.of("وكالة المدار", "قناة الساحل"),
        Optional.of(five),
        List.of(new Part(span("خمسة ضباط"), five)),
        Optional.of(span("ضباط")),
        Optional.of(span("وطلبوا حجب أسمائهم")));
  }

  private static Claim impersonal() {
    return new Claim(
        "c2",
        Optional.of(span("ويعتقد")),
        List.of(span("الطريق آمن")),
        List.of(Link.unattributed()),
        Act.STATES,
        Form.INDIRECT,
        Certainty.PROBABLE,
        Polarity.POSITIVE,
        1,
        "believed-that");
  }

  private static Time september() {
    Interval month =
        new Interval(
            LocalDate.of(2031, 9, 1).atStartOfDay(), LocalDate.of(2031, 10, 1).atStartOfDay());
    return new Time(
        span("مطلع سبتمبر 2031"),
        TimeType.DATE,
        "2031-09",
        Optional.of(month),
        Mod.START,
        "month-name-then-year");
  }

  private static Quantity soldiers() {
    return new Quantity(
        span("أكثر من 2500 جندي"),
        2500,
        Double.POSITIVE_INFINITY,
        false,
        Optional.of("جندي"),
        Optional.empty(),
        "count");
  }

  private static Span span(String words) {
    String text = TITLE + '\n' + BODY;
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
