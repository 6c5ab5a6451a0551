package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionRecogniserTest {
  @ParameterizedTest
  @CsvSource({
    "وصل الوفد إلى العراق مساء أمس, العراق PLACE country iso:IQ",
    "وعاد الوفد إلى بريطانيا, بريطانيا PLACE country iso:GB",
    "وسافر الفريق إلى الولايات المتحدة, الولايات المتحدة PLACE country iso:US",
    "واختتمت القمة في أنقرة, أنقرة PLACE capital capital:TR",
    "ودعت الأمم المتحدة إلى الهدوء, الأمم المتحدة ORGANISATION international body:un",
    "ورحب حلف الناتو بالقرار, حلف الناتو ORGANISATION international body:nato",
    "وأفادت رويترز بوقوع انفجار, رويترز ORGANISATION media media:reuters",
    "ونقلت فرانس برس عن شاهد, فرانس برس ORGANISATION media media:afp",
  })
  void findsListedNamesWithTheirKeys(String text, String mention) {
    assertThat(Names.told(Form.NAME, text)).contains(mention);
  }

  @Test
  void keepsTheProcliticOnItsWord() {
    assertThat(Names.told(Form.NAME, "وقدم التقرير للأمم المتحدة أمس"))
        .containsExactly("للأمم المتحدة ORGANISATION international body:un");
  }

  @Test
  void readsAcronymsWithStopsBetweenTheirLetters() {
    assertThat(Names.told(Form.NAME, "وقال مراسل أ.ف.ب إن الطريق مغلق").get(0)).contains("afp");
  }

  @Test
  void takesAnEverydayWordForAPaperOnlyAfterAWordForOne() {
    assertThat(Names.told(Form.NAME, "وكتبت صحيفة \"الحياة\" عن الأزمة"))
        .contains("الحياة ORGANISATION media media:alhayat");
    assertThat(Names.told(Form.NAME, "عادت الحياة إلى المدينة بعد القصف")).isEmpty();
  }

  @Test
  void findsPeopleThatNoListKnows() {
    assertThat(Names.told(Form.NAME, "وقال الرئيس غسان برهومي إن الاتفاق نهائي"))
        .containsExactly("غسان برهومي PERSON");
  }

  @Test
  void givesAPersonTheRoleToldBefore() {
    assertThat(Names.roles("وقال وزير الخارجية العراقي سالم الحمداوي إن بلاده ملتزمة"))
        .containsExactly("سالم الحمداوي: وزير الخارجية العراقي");
  }

  @Test
  void givesAPersonTheRoleToldBehindAComma() {
    assertThat(Names.roles("والتقى سالم الحمداوي، وزير الخارجية العراقي، نظيره"))
        .containsExactly("سالم الحمداوي: وزير الخارجية العراقي");
  }

  @ParameterizedTest
  @CsvSource({
    "وقال الرئيس الفرنسي إن القمة ناجحة, الرئيس الفرنسي",
    "وأكد وزير الخارجية والتعاون الدولي استعداده, وزير الخارجية والتعاون الدولي",
    "وصرح المتحدث باسم وزارة الدفاع للصحفيين, المتحدث باسم وزارة الدفاع",
    "ووصل رئيس الوزراء الإيطالي السابق إلى هناك, رئيس الوزراء الإيطالي السابق",
    "وغادر وزير الدفاع الثلاثاء إلى هناك, وزير الدفاع",
  })
  void findsTitlesThatStandForTheirHolder(String text, String title) {
    assertThat(Names.told(Form.DESCRIPTION, text)).contains(title + " PERSON");
  }

  @ParameterizedTest
  @CsvSource({
    "وأعلنت وزارة الصحة السعودية عن إصابات, وزارة الصحة السعودية ORGANISATION government",
    "وتقدم الجيش السوري نحو المدينة, الجيش السوري ORGANISATION force",
    "ورفضت الحكومة البريطانية الطلب, الحكومة البريطانية ORGANISATION government",
  })
  void findsBodiesByTheirDescription(String text, String body) {
    assertThat(Names.told(Form.DESCRIPTION, text)).contains(body);
  }

  @Test
  void doesNotTakeAWordForAMediumAsABodyOfItsOwn() {
    assertThat(Names.told(Form.DESCRIPTION, "ونقلت وكالة رويترز عن شهود")).isEmpty();
  }

  @Test
  void tellsAdjectivesFromNamesOfCountries() {
    assertThat(Names.told(Form.ADJECTIVE, "وأضاف المسؤول العراقي أن القوات الأمريكية باقية"))
        .containsExactly("العراقي PLACE country iso:IQ", "الأمريكية PLACE country iso:US");
  }

  @Test
  void tellsTheGenderOfATitle() {
    Document document = Names.document("وقالت المستشارة الألمانية إن الخطة جاهزة");
    List<Gender> genders =
        Names.of(document).stream()
            .filter(mention -> mention.form() == Form.DESCRIPTION)
            .map(Mention::gender)
            .toList();
    assertThat(genders).containsExactly(Gender.FEMININE);
  }

  @Test
  void namesASurnameAloneThatWasToldInFull() {
    List<String> names =
        Names.told(
            Form.NAME,
            "وقال الوزير سالم الحمداوي إن الخطة جاهزة.\nهل غدا ينجح الحمداوي بهذا أم لا؟");
    assertThat(names).contains("الحمداوي PERSON");
  }

  @Test
  void readsATextOfMarksAndNothing() {
    assertThat(Names.of(Names.document(""))).isEmpty();
    assertThat(Names.of(Names.document("… « » ، 12 %"))).isEmpty();
  }
}
