package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

/** Who the sources of an article are, by their fullest names in it. */
class SourceNamesTest {
  private static final Reader READER = Reader.arabic();

  @Test
  void verbBehindANameInAHeadlineIsNoPartOfIt() {
    Reading reading =
        read(
            "غسان برهومي يحذر: السد قد ينهار\n"
                + "حذر وزير الري غسان برهومي من انهيار السد. وقال برهومي إن الترميم يبدأ غدا.");
    assertThat(roots(reading)).containsOnly("غسان برهومي");
    assertThat(reading.claims().get(0).cue()).isPresent();
  }

  @Test
  void twoSurnamesInARowAreTwoPeople() {
    Reading reading =
        read(
            "مناظرة\nواجهت مارين لوباني الرئيس إيمانويل ماكروني أمس.\n"
                + "وهاجمت لوباني ماكروني ووصفته بأنه مرشح الأغنياء.");
    assertThat(roots(reading)).containsExactly("مارين لوباني");
  }

  @Test
  void nameBehindTheCommaOfAnOfficeIsItsHolders() {
    Reading reading =
        read(
            "عنوان\nأفاد مدير عام السدود بوزارة الري، عمر الحليباني، أن الموعد تأجل.\n"
                + "وأضاف الحليباني أن الموعد الجديد قريب.");
    assertThat(roots(reading)).containsOnly("عمر الحليباني");
  }

  @Test
  void officeWithItsBodyBelongsToTheNameBehindIt() {
    Reading reading =
        read("عنوان\nوأشار المسؤول الإعلامي في الائتلاف سالم الحمداوي إلى أن الموعد تأجل.");
    assertThat(roots(reading)).containsExactly("سالم الحمداوي");
    assertThat(reading.claims().get(0).root().kind().code()).isEqualTo("person");
  }

  @Test
  void unitOfAQuantityIsNoName() {
    Reading reading =
        read("عنوان\nوقالت الوزارة إن السعر بلغ 300 دولار. وأضافت أن الدين 90 مليون يورو.");
    assertThat(reading.quantities()).isNotEmpty();
    assertThat(reading.mentions()).isEmpty();
  }

  @Test
  void pluralVerbMeansThePeopleToldOfLast() {
    Reading reading =
        read(
            "عنوان\nقال غسان برهومي إن السد جاهز.\n"
                + "وزار المهندسون الموقع أمس. وقالوا إن الترميم يبدأ غدا.");
    assertThat(roots(reading)).containsExactly("غسان برهومي", "المهندسون");
  }

  @Test
  void officeAloneIsTheEntityThatHoldsIt() {
    Reading reading =
        read(
            "عنوان\nالتقى وزير الري العراقي سالم الحمداوي وزير الري التركي غسان برهومي.\n"
                + "وقال الوزير التركي إن السد جاهز.");
    assertThat(roots(reading)).containsExactly("غسان برهومي");
    assertThat(reading.claims().get(0).root().entity()).isPresent();
  }

  @Test
  void firstLetterThatTheArticleNeverLeavesOutBelongsToTheName() {
    Reading reading = read("عنوان\nقال كريستوف إنه بخير. وأضاف كريستوف أن السد جاهز.");
    assertThat(roots(reading)).containsOnly("كريستوف");
  }

  private static List<String> roots(Reading reading) {
    return reading.claims().stream().map(Claim::root).map(link -> link.name().orElse("-")).toList();
  }

  private static Reading read(String text) {
    return READER.read(new Article("test", "", Published.UNKNOWN, text));
  }
}
