package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand in the tables of the search, and words that must stay apart. */
class RelativesTest {
  private static final Relatives RELATIVES =
      new Relatives(new Analyser(new Vocabulary.Builder().build()));

  private static String key(String word) {
    return RELATIVES.key(Vocabulary.UNKNOWN, SearchForm.of(word));
  }

  static Stream<Row> endings() {
    return Table.read(Relatives.class, "endings.tsv", 5).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("endings")
  void endingsComeOffWhereEnoughIsLeft(Row row) {
    assertThat(key(row.get(2))).as(row.where()).isEqualTo(key(row.get(3)));
    String tooShort = SearchForm.of(row.get(4));
    String rest = tooShort.substring(0, tooShort.length() - row.get(0).length());
    assertThat(key(tooShort)).as(row.where()).isNotEqualTo(rest);
  }

  static Stream<Row> patterns() {
    return Table.read(Relatives.class, "patterns.tsv", 9).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void formsOfAVerbMeetInOne(Row row) {
    assertThat(key(row.get(6))).as(row.where()).isEqualTo(key(row.get(7)));
    String other = orNothing(row.get(2)) + SearchForm.of(row.get(8)).substring(1);
    assertThat(key(row.get(8))).as(row.where()).isNotEqualTo(other);
  }

  private static String orNothing(String cell) {
    return "-".equals(cell) ? "" : cell;
  }

  static Stream<Row> relatives() {
    return Table.read(Relatives.class, "relatives.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("relatives")
  void listedFormsMeetTheirWord(Row row) {
    assertThat(key(row.get(0))).as(row.where()).isEqualTo(key(row.get(1)));
  }

  static Stream<Row> spellings() {
    return Table.read(Spelling.class, "spellings.tsv", 4).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void spellingsOfAForeignNameMeet(Row row) {
    String one = Spelling.of(SearchForm.of(row.get(2)));
    assertThat(one).as(row.where()).isEqualTo(Spelling.of(SearchForm.of(row.get(3))));
  }

  @ParameterizedTest
  @CsvSource({
    "لبنان, لبن",
    "وزير, وزارة",
    "مسلم, إسلام",
    "مجتمع, اجتماع",
    "سلطان, سلط",
    "حكومة, حكم",
  })
  void otherWordsStayApart(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void whatIsTypedFallsIntoParts() {
    assertThat(Typed.parts("لم ينسحب -\"من هنا\" «كما هي» -كلمة \"بلا نهاية"))
        .isEqualTo(
            List.of(
                new Typed("لم ينسحب", false, false),
                new Typed("من هنا", true, true),
                new Typed("كما هي", true, false),
                new Typed("كلمة", false, true),
                new Typed("\"بلا نهاية", false, false)));
  }
}
