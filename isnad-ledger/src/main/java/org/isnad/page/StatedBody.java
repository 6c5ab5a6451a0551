package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The text of the article that a page holds in its linked data, for where it shows only a part. */
final class StatedBody {
  private StatedBody() {}

  /**
   * The paragraphs that the page shows, or, where those are less than half of what it says its
   * article is, that.
   */
  static List<String> fuller(List<String> shown, Facts facts, List<String> notes) {
    Optional<String> stated = facts.first(Fact.Kind.BODY);
    int letters = shown.stream().mapToInt(String::length).sum();
    if (stated.isPresent() && stated.get().length() > 2 * letters) {
      List<String> paragraphs = paragraphs(stated.get());
      if (paragraphs.stream().mapToInt(String::length).sum() > 2 * letters) {
        notes.add("the page shows a part of the text; all of it is taken from its linked data");
        return paragraphs;
      }
    }
    if (facts.of(Fact.Kind.FREE).stream()
        .anyMatch(fact -> fact.value().equalsIgnoreCase("false"))) {
      notes.add("the page says that it is not free to read: the text may be a part of it");
    }
    return shown;
  }

  private static List<String> paragraphs(String stated) {
    List<String> paragraphs = new ArrayList<>();
    if (stated.indexOf('<') >= 0) {
      Blocks.of(Jsoup.parse(stated).body()).forEach(block -> paragraphs.add(block.text()));
      return paragraphs;
    }
    for (String line : stated.lines().toList()) {
      String tidy = Words.tidy(line);
      if (!tidy.isEmpty()) {
        paragraphs.add(tidy);
      }
    }
    return paragraphs;
  }
}
