package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

  @ParameterizedTest
  @CsvSource({
    "وقال, و+قال",
    "فقال, ف+قال",
    "الوزير, ال+وزير",
    "والوزير, و+ال+وزير",
    "بالوزارة, ب+ال+وزارة",
    "وبالوزارة, و+ب+ال+وزارة",
    "للوزير, ل+ال+وزير",
    "وللوزير, و+ل+ال+وزير",
    "كالعادة, ك+ال+عادة",
    "سيقول, س+يقول",
    "وسيقول, و+س+يقول",
    "فسيكون, ف+س+يكون",
    "ستبدأ, س+تبدا",
    "بسبب, ب+سبب",
    "وبسبب, و+ب+سبب",
    "لمدة, ل+مدة",
    "ليكون, ل+يكون",
    "كوزير, ك+وزير",
    "لبغداد, ل+بغداد",
    "ببغداد, ب+بغداد",
    "وبريطانيا, و+بريطانيا",
    "وفرنسا, و+فرنسا",
    "له, ل+ه",
    "وبها, و+ب+ها",
    "لأن, ل+ان",
    "بأنه, ب+انه",
    "لذلك, ل+ذلك",
    "وأكد, و+اكد",
    "واكد, و+اكد"
  })
  void splitsProclitics(String word, String split) {
    assertThat(Texts.split(word)).isEqualTo(split);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وليد",
        "فرنسا",
        "بغداد",
        "لبنان",
        "كندا",
        "سوريا",
        "ليبيا",
        "بوتين",
        "فلسطين",
        "والد",
        "وزير",
        "وزارة",
        "وفاة",
        "وكالة",
        "بريطانيا",
        "باكستان",
        "كوريا",
        "كردستان",
        "فنزويلا",
        "بيروت",
        "برلين",
        "باريس",
        "واشنطن",
        "لندن",
        "كابول",
        "كينيا",
        "سويسرا",
        "سيناء",
        "بشار",
        "سلمان",
        "فيصل",
        "سعد",
        "بلغ",
        "كشف",
        "لقاء",
        "بيان",
        "كتب",
        "فاز",
        "وصل",
        "وقع",
        "كورونا",
        "كان",
        "كانت",
        "لكن",
        "ليس",
        "بعد",
        "بين",
        "كما",
        "لقد",
        "سوف",
        "فوق",
        "وفق",
        "بينما",
        "ستة",
        "سنة",
        "سبتمبر",
        "فبراير",
        "والدته",
        "ولي"
      })
  void leavesLettersThatBelongToTheWord(String word) {
    assertThat(Texts.split(word)).doesNotContain("+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ألمانيا", "ألعاب", "إلغاء", "آلاف", "التزام", "الذي", "الله", "إلى"})
  void leavesAlefLamThatIsNoArticle(String word) {
    assertThat(Texts.split(word)).doesNotContain("+");
  }

  @Test
  void leavesHamzaBehindAPreposition() {
    assertThat(Texts.split("بألمانيا")).isEqualTo("ب+المانيا");
    assertThat(Texts.split("والتزام")).isEqualTo("و+التزام");
    assertThat(Texts.split("الالتزام")).isEqualTo("ال+التزام");
  }

  @Test
  void splitsTheArticleOffAWordNeverSeen() {
    assertThat(Texts.split("والزخرنباتية")).isEqualTo("و+ال+زخرنباتية");
    assertThat(Texts.split("بالزخرنبات")).isEqualTo("ب+ال+زخرنبات");
    assertThat(Texts.split("زخرنبات")).isEqualTo("زخرنبات");
  }

  @Test
  void splitsAWordKnownOnlyWithoutItsEnding() {
    assertThat(Texts.split("ولمفاجأتهما")).isEqualTo("و+ل+مفاجاتهما");
  }

  @Test
  void givesTheNumbersOfTheParts() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    int minister = words.intern("وزير");
    int according = words.intern("بحسب");
    Analyser analyser = new Analyser(words.build());
    Tokens tokens =
        analyser
            .analyse(new Article("test", "", Published.UNKNOWN, "وللوزير وبحسب الوزير"))
            .tokens();
    assertThat(tokens.stem(0)).isEqualTo(minister);
    assertThat(tokens.base(0)).isEqualTo(minister);
    assertThat(tokens.base(1)).as("a listed form keeps its preposition").isEqualTo(according);
    assertThat(tokens.clitics(1)).isEqualTo(Tokens.AND | Tokens.BY);
    assertThat(tokens.stem(2)).isEqualTo(minister);
    assertThat(tokens.base(2)).isNotEqualTo(minister);
    assertThat(analyser.vocabulary().form(tokens.stem(1))).isEqualTo("حسب");
  }

  @ParameterizedTest
  @CsvSource({"فى, في", "المحكمه, محكمة", "علي, على"})
  void findsWordsSpeltAsOtherPapersDo(String written, String listed) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    int id = words.intern(listed);
    Analyser analyser = new Analyser(words.build());
    Article article = new Article("test", "", Published.UNKNOWN, written);
    assertThat(analyser.analyse(article).tokens().stem(0)).isEqualTo(id);
  }

  @Test
  void leavesAWordWholeBehindAPreposition() {
    assertThat(clitics("مع بلسان على العشاء", 1)).isZero();
    assertThat(clitics("تخلت بلسان عنها", 1)).isEqualTo(Tokens.BY);
    assertThat(clitics("ذهب بالقطار", 1)).isEqualTo(Tokens.BY | Tokens.ARTICLE);
  }

  @Test
  void splitsTheFutureOffAVerbOfTheSpeakers() {
    assertThat(Texts.split("فسنوقف")).isEqualTo("ف+س+نوقف");
    assertThat(Texts.split("وسنوات")).isEqualTo("و+سنوات");
  }

  private static int clitics(String text, int token) {
    return Texts.tokens(text).clitics(token);
  }
}
