package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>أ ب</p><p>ج</p> | أ ب;ج",
        "أ<br>ب<br/><br>ج | أ;ب;ج",
        "<div>أ<p>ب</p>ج</div> | أ;ب;ج",
        "<h1>أ<br>ب</h1> | أ ب",
        "<p>أ<b>ب</b><i> ج</i></p> | أب ج",
        "<span style='display: block'>أ</span><span style='display:block'>ب</span> | أ;ب",
        "<table><tr><td>أ</td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr></table> | أ ب;ج د",
        "<table><tr><td><p>أ</p><p>ب</p></td><td>ج</td></tr></table> | أ;ب;ج",
        "<ul><li>أ</li><li>ب<ul><li>ج</li></ul></li></ul> | أ;ب;ج",
        "<p>&nbsp;</p><p>\u200F</p><p>أ&nbsp;&nbsp;ب</p> | أ ب",
        "<p>\u202Bأ ب\u202C</p> | أ ب",
        "<p>أ\u200Cب</p> | أ\u200Cب"
      })
  void textIsCutWhereThePageSetsItApart(String html, String expected) {
    assertThat(blocks(html).stream().map(Block::text))
        .containsExactlyElementsOf(List.of(expected.split(";")));
  }

  @Test
  void lettersInLinksAreCounted() {
    Block block = blocks("<p>انظر <a href=/>هنا</a></p>").get(0);
    assertThat(block.linked()).isEqualTo("هنا".length());
    assertThat(block.isLinks()).isFalse();
    assertThat(blocks("<p><a href=/>كل هذا رابط</a>.</p>").get(0).isLinks()).isTrue();
  }

  @Test
  void headingsItemsAndRowsAreKnown() {
    assertThat(
            blocks("<h2>أ</h2><ul><li>ب</li></ul><table><tr><td>ج<td>د</table><p>ه").stream()
                .map(Block::kind))
        .containsExactly(Block.Kind.HEADING, Block.Kind.ITEM, Block.Kind.ROW, Block.Kind.TEXT);
  }

  private static List<Block> blocks(String html) {
    return Blocks.of(Jsoup.parse(html).body());
  }
}
