package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.catalog.Shelf;
import org.isnad.catalog.Undertaking;
import org.isnad.search.SearchRequest;
import org.isnad.show.Language;
import org.isnad.show.Words;
import org.isnad.web.Timeline.Bar;
import org.isnad.web.Timeline.Leap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 11, 1);

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void fill() {
    shelf = Shelf.in(folder);
    String bridge = "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر الجديد بحلول يونيو 2027.";
    shelf.add("قناة شرفة", "2027-01-10", bridge);
    shelf.add("صحيفة الكروم", "2027-05-10", bridge.replace("يونيو", "سبتمبر"));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private List<Undertaking> all() {
    return shelf.catalog().commitments(SearchRequest.commitments("")).undertakings();
  }

  private Timeline drawn(Language language, LocalDate today) {
    return new Timelines(new Words(language), today).of(all());
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }

  @Test
  void arabicIsTheMirrorOfEnglish() {
    Timeline english = drawn(Language.EN, TODAY);
    Timeline arabic = drawn(Language.AR, TODAY);
    assertMirrored(english.today(), arabic.today());
    Bar left = english.bars().get(0);
    Bar right = arabic.bars().get(0);
    assertMirrored(left.told(), right.told());
    assertMirrored(left.due(), right.due());
    assertMirrored(left.leaps().get(0).from(), right.leaps().get(0).from());
    assertThat(right.span().width()).isEqualTo(left.span().width());
    assertThat(number(right.span().x()))
        .isCloseTo(
            100 - number(left.span().x()) - number(left.span().width()),
            org.assertj.core.api.Assertions.within(0.03));
    for (int i = 0; i < english.ticks().size(); i++) {
      assertThat(arabic.ticks().get(i).label()).isEqualTo(english.ticks().get(i).label());
      assertMirrored(english.ticks().get(i).x(), arabic.ticks().get(i).x());
    }
  }

  private static void assertMirrored(String left, String right) {
    assertThat(number(right))
        .isCloseTo(100 - number(left), org.assertj.core.api.Assertions.within(0.02));
  }

  @Test
  void timeRunsRightToLeftInArabic() {
    Bar bar = drawn(Language.AR, TODAY).bars().get(0);
    assertThat(number(bar.told())).isGreaterThan(number(bar.due()));
    Leap slip = bar.leaps().get(0);
    assertThat(number(slip.from())).isGreaterThan(number(slip.to()));
  }

  @Test
  void aBarRunsToTheFirstDayAndLeapsToTheNext() {
    Timeline timeline = drawn(Language.EN, TODAY);
    assertThat(timeline.bars()).hasSize(1);
    Bar bar = timeline.bars().get(0);
    assertThat(bar.span().x()).isEqualTo(bar.told());
    Leap slip = bar.leaps().get(0);
    assertThat(slip.style()).isEqualTo("slip");
    assertThat(number(bar.span().x()) + number(bar.span().width()))
        .isCloseTo(number(slip.from()), org.assertj.core.api.Assertions.within(0.02));
    assertThat(slip.to()).isEqualTo(bar.due());
  }

  @Test
  void whatIsOverdueReachesToToday() {
    Timeline timeline = drawn(Language.EN, TODAY);
    Bar bar = timeline.bars().get(0);
    assertThat(bar.overdue()).isEqualTo("overdue");
    assertThat(bar.late().x()).isEqualTo(bar.due());
    assertThat(number(bar.late().x()) + number(bar.late().width()))
        .isCloseTo(number(timeline.today()), org.assertj.core.api.Assertions.within(0.02));
  }

  @Test
  void whatIsNotOverdueDoesNot() {
    Bar bar = drawn(Language.EN, LocalDate.of(2027, 9, 30)).bars().get(0);
    assertThat(bar.overdue()).isEmpty();
    assertThat(bar.late().x()).isEmpty();
  }

  @Test
  void todayIsLeftOutWhereItIsFarAway() {
    Timeline later = drawn(Language.EN, LocalDate.of(2050, 1, 1));
    assertThat(later.today()).isEmpty();
    assertThat(later.beyond()).isTrue();
    assertThat(drawn(Language.EN, LocalDate.of(2000, 1, 1)).beyond()).isFalse();
  }

  @Test
  void theBarIsToldInWords() {
    assertThat(drawn(Language.EN, TODAY).bars().get(0).said())
        .isEqualTo(
            "told 2027-01-10, moved from 2027-06-30 to 2027-09-30, due 2027-09-30, announced,"
                + " overdue");
  }

  @Test
  void oneThatIsDueInAFarCenturyDoesNotFlattenAllOthers() {
    for (int i = 1; i <= 12; i++) {
      String school = "قال بدر المرواني إنه سيفتح مدرسة ريفية بحلول أكتوبر 2027.";
      shelf.add("قناة شرفة", "2027-01-" + (10 + i), school);
    }
    shelf.add("قناة شرفة", "2027-01-25", "قال بدر المرواني إنه سيزور القمر بحلول عام 2090.");
    Timeline timeline = drawn(Language.EN, TODAY);
    String last = timeline.ticks().get(timeline.ticks().size() - 1).label();
    assertThat(Integer.parseInt(last.substring(0, 4))).isLessThan(2040);
  }

  @Test
  void nothingDatedIsNoPicture() {
    assertThat(new Timelines(new Words(Language.EN), TODAY).of(List.of()).isEmpty()).isTrue();
  }
}
