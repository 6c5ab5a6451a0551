package org.isnad.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.isnad.annotation.Reading;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words of undertaking in any order, and a great many of them. */
class HostileTextTest {
  private static final String[] WORDS = {
    "اتفق", "تفاهم", "مع", "على", "أن", "سحب", "لن", "سوف", "قد", "يتم", "سيتم", "بـ", "\"", "،",
    ".", "من", "المقرر", "إذا", "خطة", "تقضي", "كان", "مقررا", "تأجل", "300", "جندي", "في", "لدى",
    "وتنشر", "إضافة", "إلى", "الحكومة", "بلسان", "ستبدأ", "عدم", "رفض", "التزام", "حتى", "سبتمبر",
    "أعلن", "نائب", "الرئيس", "وزير", "بلاده", "ستزيد"
  };

  private final Reader reader = Reader.arabic();

  @Test
  void anyOrderOfWordsIsRead() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("عنوان\n");
      for (int i = 0; i < 60; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      Reading reading = reader.read(new Article("x", "", Published.UNKNOWN, text.toString()));
      int length = text.length();
      assertThat(reading.commitments()).allMatch(c -> c.action().end() <= length);
      assertThat(reading.levels()).allMatch(level -> level.quantity().span().end() <= length);
    }
  }

  /** The word after an office may be a title itself, and no body then: a reading failed on it. */
  @Test
  void anOfficeNextToATitleIsRead() {
    String text =
        "أخبار\nأعلن نائب الرئيس القرطاني، سالم الرعدي، الثلاثاء، أن بلاده أبلغت الهيئة الدولية"
            + " للمياه بأنها ستزيد إنتاجها من القمح.\n";
    Reading reading = reader.read(new Article("x", "", Published.UNKNOWN, text));
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void longTextTakesItsTimeAndNoMore() {
    String text = "عنوان\n" + "وتعهدت الحكومة بسحب القوات من الوادي على أن ".repeat(2000);
    Article article = new Article("x", "", Published.UNKNOWN, text);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(reader.read(article).commitments()).isNotEmpty());
  }
}
