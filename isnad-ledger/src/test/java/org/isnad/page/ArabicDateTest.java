package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicDateTest {
  // Immutable, and slow to make.
  private static final ArabicDate DATES = new ArabicDate();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 فبراير 2027 | 2027-02-14",
        "الأحد 14 شباط/فبراير 2027 | 2027-02-14",
        "نشر الجمعة 16 نيسان / أبريل 2027 09:22 مساءً | 2027-04-16T21:22",
        "الأربعاء، 25 آب/اغسطس 2027، آخر تحديث 15:30 (GMT+0300) | 2027-08-25T15:30",
        "الجمعة 13 أوت 2027 | 2027-08-13",
        "21 غشت 2027 | 2027-08-21",
        "٩ مايو ٢٠٢٧ | 2027-05-09",
        "\u200Fالأحد \u200F٩ \u200Fمايو \u200F٢٠٢٧ | 2027-05-09",
        "9 كانون الثاني 2027 الساعة 18:20 | 2027-01-09T18:20",
        "14 ربيع الآخر 1449 هـ الموافق 15 سبتمبر 2027 م | 2027-09-15",
        "16/09/2027 الخميس | 2027-09-16"
      })
  void lineIsRead(String line, String expected) {
    Moment moment = DATES.read(line).orElseThrow();
    assertThat(moment.published()).asString().startsWith(expected.substring(0, 7));
    if (!line.contains("هـ")) {
      assertThat(moment.published()).hasToString(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"منذ 3 ساعات", "أمس", "فبراير 2027", "عام 2027", "الأحد", "قال إن 14 شخصا حضروا"})
  void whatIsNoDayOfAYearIsNone(String line) {
    assertThat(DATES.read(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {26, 5000})
  void paragraphIsNoLineOfDate(int words) {
    assertThat(DATES.read("في 14 فبراير 2027" + " كلمة".repeat(words))).isEmpty();
  }
}
