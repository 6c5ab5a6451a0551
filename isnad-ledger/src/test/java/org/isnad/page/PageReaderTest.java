package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final PageReader READER = new PageReader();
  private static final String FIRST = "افتتح وزير الأشغال أمس جسر الصفصاف بعد عامين من العمل فيه.";
  private static final String SECOND = "وقال الوزير إن الجسر سيخفف الازدحام عن وسط المدينة.";

  @Test
  void paragraphsAreLines() throws UnreadablePageException {
    Page page = page("<h1>افتتاح الجسر</h1>" + paragraphs());
    assertThat(page.title()).isEqualTo("افتتاح الجسر");
    assertThat(page.body()).isEqualTo(FIRST + '\n' + SECOND);
  }

  @Test
  void blanksOfTheMarkupAreOneBlank() throws UnreadablePageException {
    Page page = page("<h1>خبر</h1><p>افتتح\n   الوزير&nbsp;&nbsp;<b>جسر</b> الصفصاف\t\tأمس.</p>");
    assertThat(page.body()).isEqualTo("افتتح الوزير جسر الصفصاف أمس.");
  }

  @Test
  void markupWithinAWordDoesNotPartIt() throws UnreadablePageException {
    Page page = page("<h1>خبر</h1><p>وقا<b>ل</b> الوز<wbr>ير إن الجسر مفتوح منذ الصباح.</p>");
    assertThat(page.body()).isEqualTo("وقال الوزير إن الجسر مفتوح منذ الصباح.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=share><p>شارك الخبر مع أصدقائك على مواقع التواصل.</p></div>",
        "<p>اقرأ أيضا: <a href=/x>سوق الياقوت يفتح من جديد</a></p>",
        "<ul><li><a href=/x>سوق الياقوت يفتح من جديد</a></li></ul>",
        "<p>إعلان</p>",
        "<p>Advertisement</p>",
        "<figure><img><figcaption>الجسر كما بدا من الضفة الأخرى أمس.</figcaption></figure>",
        "<p style='display: none'>نص لا يراه القارئ في الصفحة أبدا.</p>",
        "<p hidden>نص لا يراه القارئ في الصفحة أبدا.</p>",
        "<p>© وكالة رواق</p>",
        "<p>***</p>",
        "<!-- <p>تعليق من مبرمج الصفحة لا يراه القارئ.</p> -->",
        "<select><option>اختر المدينة التي تعيش فيها من القائمة</select>"
      })
  void whatIsNoPartOfTheTextIsLeftOut(String beside) throws UnreadablePageException {
    String body = "<h1>افتتاح الجسر</h1><p>" + FIRST + "</p>" + beside + "<p>" + SECOND + "</p>";
    assertThat(page(body).paragraphs()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>وكتب في حسابه: «شكرا لكم».</p>",
        "<h3>عن وزارة الأشغال</h3>",
        "<p>شارك في الحفل 200 ضيف.</p>",
        "<p>تعليقات كثيرة وردت إلى الوزارة منذ الصباح.</p>",
        "<p>وأشار إلى <a href=/x>الجسر القديم</a> الذي هدم قبل عامين.</p>",
        "<p>المصدر نفسه قال إن العمل انتهى في موعده.</p>",
        "<blockquote>لا تعبر عن رأي أحد سواي.</blockquote>",
        "<p>نعم.</p>"
      })
  void whatOnlyLooksLikeThatStays(String within) throws UnreadablePageException {
    String body = "<h1>افتتاح الجسر</h1><p>" + FIRST + "</p>" + within + "<p>" + SECOND + "</p>";
    assertThat(page(body).paragraphs()).hasSize(3);
  }

  @Test
  void textEndsWhereCommentsBegin() throws UnreadablePageException {
    String comments =
        "<h4>التعليقات (2)</h4><p>خبر جميل، شكرا لكم على هذا الجسر الذي انتظرناه.</p>";
    assertThat(page("<h1>افتتاح الجسر</h1>" + paragraphs() + comments).paragraphs())
        .containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "افتتاح الجسر الكبير - مرسى نيوز | مرسى نيوز",
        "مرسى نيوز | مرسى نيوز",
        "افتتاح الجسر الكبير | ''"
      })
  void outletIsKnownByTheTitleOfThePage(String title, String expected)
      throws UnreadablePageException {
    String head =
        expected.isEmpty() || title.contains("الجسر")
            ? ""
            : "<meta property=og:site_name content='" + expected + "'>";
    Page page =
        READER.read(
            "<title>" + title + "</title>" + head + "<h1>افتتاح الجسر الكبير</h1>" + paragraphs());
    assertThat(page.title()).isEqualTo("افتتاح الجسر الكبير");
    assertThat(page.publisher()).isEqualTo(expected);
  }

  @Test
  void nameInArabicIsPreferredToThatOfTheAddress() throws UnreadablePageException {
    Page page =
        READER.read(
            "<meta property=og:site_name content=marsa><meta name=publisher content='مرسى نيوز'>"
                + "<h1>افتتاح الجسر الكبير</h1>"
                + paragraphs());
    assertThat(page.publisher()).isEqualTo("مرسى نيوز");
  }

  @Test
  void canonicalAddressIsPreferred() throws UnreadablePageException {
    Page page =
        READER.read(
            "<meta property=og:url content='https://10.1.2.3/x'><link rel=canonical"
                + " href='https://www.marsa.example/خبر/7'><h1>افتتاح الجسر الكبير</h1>"
                + paragraphs());
    assertThat(page.address()).contains("https://www.marsa.example/خبر/7");
    assertThat(page.host()).contains("marsa.example");
  }

  @Test
  void datesOfOtherArticlesDoNotCount() throws UnreadablePageException {
    Page page =
        page(
            "<div class=related-news><p>1/1/2020</p><a>خبر قديم</a></div><h1>افتتاح الجسر</h1>"
                + "<p class=d>14/2/2027</p>"
                + paragraphs()
                + "<div class=related-news><p>2/2/2021</p></div>");
    assertThat(page.published()).hasToString("2027-02-14");
    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void longDocumentOfOneParagraphIsRead() throws UnreadablePageException {
    assertThat(page("<h1>خبر</h1><p>" + (FIRST + ' ').repeat(2000)).paragraphs()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<html></html>",
        "<body><nav><a href=/>الرئيسية</a></nav>",
        "<h1>عنوان بلا نص</h1>",
        "<img src=a.png>"
      })
  void pageWithoutTextIsRefused(String html) {
    assertThatThrownBy(() -> READER.read(html))
        .isInstanceOfSatisfying(
            UnreadablePageException.class,
            e -> assertThat(e.fault()).isEqualTo(UnreadablePageException.Fault.NO_TEXT))
        .hasMessageStartingWith("expected a page with an article, found ");
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  }

  private static Page page(String body) throws UnreadablePageException {
    return READER.read("<html><body>" + body + "</body></html>");
  }
}
