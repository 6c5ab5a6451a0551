package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
  private static final Hints HINTS = new Hints();

  @ParameterizedTest
  @CsvSource({
    "article-body, BODY",
    "articleBody, BODY",
    "td-post-content, BODY",
    "story_body col-12, BODY",
    "BGCommentSBar, ASIDE",
    "most-read tab-pane, ASIDE",
    "wp-caption, CAPTION",
    "newsStoryDate, BYLINE",
    "b-article__lead, LEAD"
  })
  void namesTell(String names, Hints.Role role) {
    assertThat(HINTS.of(new Element("div").attr("class", names))).contains(role);
    assertThat(HINTS.of(new Element("div").attr("id", names))).contains(role);
  }

  @ParameterizedTest
  @CsvSource({"elementor-widget", "no-sidebar", "comments-open", "col-md-12", "x7f3a", "hidden-xs"})
  void namesThatSayNothingSayNothing(String names) {
    assertThat(HINTS.of(new Element("div").attr("class", names)))
        .doesNotContain(Hints.Role.ASIDE, Hints.Role.BODY);
  }

  @Test
  void namesAreSplitAsPeopleWriteThem() {
    assertThat(Hints.split("newsStory_date-2x")).containsExactly("news", "story", "date", "x");
    assertThat(Hints.split("")).isEmpty();
  }

  @Test
  void endlessNamesAreNotRead() {
    String names = "comment ".repeat(1000);
    assertThat(HINTS.of(new Element("div").attr("class", names))).isEmpty();
  }
}
