package org.isnad.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Form;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

  private static final String TITLE = "قوات تغادر سهل النور";
  private static final String BODY =
      "ونقلت وكالة المدار عن الضباط قولهم إن أكثر من 2500 جندي سيغادرون مطلع سبتمبر 2031، "
          + "وطلب خمسة ضباط حجب أسمائهم. ويعتقد أن الطريق مغلق منذ الأحد.";
  private static final Article ARTICLE =
      Article.of("a-1", "البيان", Published.on(LocalDate.of(2031, 3, 1)), TITLE, BODY);

  @Test
  void claimIsShownWithItsChainItsWordsAndWhatStandsBeside() {
    assertThat(plain(new ReadingText(Language.EN, false, 40).render(reading())))
        .isEqualTo(
            """
             قوات تغادر سهل النور
             البيان · 2031-03-01 · a-1
             claims: 2 · times: 2 · quantities: 1

             1  states · indirect · certain · affirmed
                البيان ‹ وكالة المدار ‹ خمسة ضباط
                   وكالة المدار · media
                   خمسة ضباط · unnamed person · here: الضباط · via: قناة الساحل · people: 5
                      + خمسة ضباط
                      asked not to be named: وطلب خمسة ضباط حجب أسمائهم
                ونقلت
                │ أكثر من 2500 جندي سيغادرون مطلع
                │ سبتمبر 2031
                time مطلع سبتمبر 2031 = start of 2031-09
                quantity أكثر من 2500 جندي = ≥ 2,500 جندي
                confidence: 75% · rule: relay

             2  states · indirect · probable · denied
                البيان ‹ (unattributed)
                   unattributed
                ويعتقد
                │ الطريق مغلق
                confidence: 100% · rule: believed

             Outside the claims
                time الأحد = 2031-02-23
            """);
  }

  @Test
  void eveningIsShownAsItsHours() {
    Interval evening =
        new Interval(
            LocalDate.of(2031, 2, 23).atTime(18, 0), LocalDate.of(2031, 2, 24).atStartOfDay());
    Time time =
        new Time(
            span("الأحد"), TimeType.TIME, "2031-02-23TEV", Optional.of(evening), Mod.NONE, "rule");
    Reading reading = new Reading(ARTICLE, List.of(), List.of(time), List.of());
    assertThat(plain(new ReadingText(Language.EN, false, 80).render(reading)))
        .contains("الأحد = 2031-02-23 18:00 – 2031-02-24\n");
  }

  @Test
  void arabicLabelsRunFromRightToLeft() {
    String text = new ReadingText(Language.AR, false, 80).render(reading());
    assertThat(plain(text))
        .contains("الأقوال: 2 · الأزمنة: 2 · الكميات: 1")
        .contains("1  إخبار · بمعناه · جازم · إثبات");
    assertThat(text.lines().filter(line -> !line.isEmpty()))
        .allSatisfy(line -> assertThat(line).startsWith(" \u2067").endsWith("\u2069"));
  }

  @Test
  void everyIsolateIsClosedInItsLine() {
    for (Language language : Language.values()) {
      String text = new ReadingText(language, true, 30).render(reading());
      assertThat(text.lines())
          .allSatisfy(
              line ->
                  assertThat(line.chars().filter(c -> c >= 0x2066 && c <= 0x2068).count())
                      .isEqualTo(line.chars().filter(c -> c == 0x2069).count()));
    }
  }

  @Test
  void numbersStayInOrderInRightToLeftLines() {
    assertThat(new ReadingText(Language.AR, false, 80).render(reading()))
        .contains("\u2066≥ 2,500\u2069");
  }

  @Test
  void colourIsAddedOnlyWhereWanted() {
    assertThat(new ReadingText(Language.EN, false, 80).render(reading())).doesNotContain("\u001b");
    assertThat(new ReadingText(Language.EN, true, 80).render(reading()))
        .contains("\u001b[31mdenied\u001b[0m");
  }

  @Test
  void hostileWordsCannotActOnTheTerminal() {
    Article hostile =
        new Article(
            "\u001b]0;id\u0007", "\u202Epub", Published.UNKNOWN, "\u001b[2J\u202Eعنوان\u2069\nنص");
    String text =
        new ReadingText(Language.EN, false, 80)
            .render(new Reading(hostile, List.of(), List.of(), List.of()));
    assertThat(text)
        .doesNotContain("\u001b", "\u0007", "\u202E")
        .contains("␛[2Jعنوان", "No claims");
  }

  @Test
  void namesAreListedWithTheirOtherWords() {
    Known valley = new Known("region:x", "سهل النور", "Plain of Light");
    Mention plain = mention("سهل النور", Mention.Form.NAME, Optional.of(valley));
    Mention agency = mention("وكالة المدار", Mention.Form.DESCRIPTION, Optional.empty());
    List<Entity> entities = List.of(entity("النور", plain), entity("وكالة المدار", agency));
    Reading reading =
        new Reading(
            ARTICLE,
            List.of(),
            List.of(),
            List.of(),
            List.of(plain, agency),
            entities,
            List.of(),
            List.of(),
            List.of());
    assertThat(plain(new ReadingText(Language.EN, false, 80).render(reading)))
        .endsWith(
            """
             Names
                النور · region · mentions: 1 · Plain of Light (region:x)
                وكالة المدار · region · mentions: 1
            """);
  }

  private static Mention mention(String words, Mention.Form form, Optional<Known> known) {
    return new Mention(
        span(words), 0, 2, EntityType.PLACE, Subtype.REGION, form, Gender.UNKNOWN, known);
  }

  private static Entity entity(String name, Mention mention) {
    return new Entity(
        "n1",
        EntityType.PLACE,
        Subtype.REGION,
        name,
        Gender.UNKNOWN,
        List.of(mention),
        mention.known());
  }

  @Test
  void unknownPublisherAndDayAreNamed() {
    Article bare = new Article("x", "", Published.UNKNOWN, "عنوان");
    assertThat(
            plain(
                new ReadingText(Language.EN, false, 80)
                    .render(new Reading(bare, List.of(), List.of(), List.of()))))
        .contains("publisher unknown · date unknown · x");
  }

  private static Reading reading() {
    Time september = time("مطلع سبتمبر 2031", "2031-09", Mod.START, LocalDate.of(2031, 9, 1));
    Time sunday = time("الأحد", "2031-02-23", Mod.NONE, LocalDate.of(2031, 2, 23));
    Quantity soldiers =
        new Quantity(
            span("أكثر من 2500 جندي"),
            2500,
            Double.POSITIVE_INFINITY,
            false,
            Optional.of("جندي"),
            Optional.empty(),
            "count");
    return new Reading(
        ARTICLE, List.of(relayed(), impersonal()), List.of(september, sunday), List.of(soldiers));
  }

  private static Time time(String words, String value, Mod mod, LocalDate from) {
    Interval interval = new Interval(from.atStartOfDay(), from.plusDays(1).atStartOfDay());
    return new Time(span(words), TimeType.DATE, value, Optional.of(interval), mod, "rule");
  }

  private static Claim relayed() {
    Link agency =
        Link.of(
            Optional.of(span("وكالة المدار")),
            "وكالة المدار",
            SourceKind.MEDIA,
            Resolution.MENTION);
    People five = new People(5, 5);
    Link officers =
        new Link(
            Optional.of(span("الضباط")),
            Optional.of("خمسة ضباط"),
            SourceKind.UNNAMED_PERSON,
            Resolution.DESCRIPTION,
            Optional.empty(),
            List.of("قناة الساحل"),
            Optional.of(five),
            List.of(new Part(span("خمسة ضباط"), five)),
            Optional.empty(),
            Optional.of(span("وطلب خمسة ضباط حجب أسمائهم")));
    return new Claim(
        "c1",
        Optional.of(span("ونقلت")),
        List.of(span("أكثر من 2500 جندي سيغادرون مطلع سبتمبر 2031")),
        List.of(agency, officers),
        Act.STATES,
        Form.INDIRECT,
        Certainty.CERTAIN,
        Polarity.POSITIVE,
        0.75,
        "relay");
  }

  private static Claim impersonal() {
    return new Claim(
        "c2",
        Optional.of(span("ويعتقد")),
        List.of(span("الطريق مغلق")),
        List.of(Link.unattributed()),
        Act.STATES,
        Form.INDIRECT,
        Certainty.PROBABLE,
        Polarity.NEGATIVE,
        1,
        "believed");
  }

  private static Span span(String words) {
    int at = ARTICLE.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  /** Without isolates, as the eye sees it in one direction. */
  private static String plain(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }
}
