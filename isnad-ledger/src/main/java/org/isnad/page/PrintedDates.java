package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the dates that a page shows beside its article. */
final class PrintedDates {
  private static final int MOST_WORDS = 25;
  private static final int BEFORE = 8;
  private static final int AFTER = 25;
  private static final Set<String> UPDATED =
      Set.of("تحديث", "التحديث", "محدثه", "محدثة", "تعديل", "updated", "modified", "update");
  private static final Set<String> PUBLISHED =
      Set.of(
          "نشر",
          "نشره",
          "نشرت",
          "النشر",
          "بتاريخ",
          "تاريخ",
          "التاريخ",
          "published",
          "اضيف",
          "posted",
          "date");

  private record Found(Moment moment, int distance) {}

  private final Shown shown;
  private final int title;
  private final ArabicDate arabic;
  private final Asides asides;

  PrintedDates(Shown shown, Headline headline, ArabicDate arabic, Asides asides) {
    this.shown = shown;
    this.title = headline.at();
    this.arabic = arabic;
    this.asides = asides;
  }

  /** The dates, those nearest to the title first. */
  List<Moment> find() {
    List<Found> found = new ArrayList<>();
    List<Block> blocks = shown.blocks();
    int from = title < 0 ? 0 : Math.max(0, title - BEFORE);
    int to = title < 0 ? blocks.size() : Math.min(blocks.size(), title + AFTER);
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (i != title && isDateLike(block)) {
        int distance = distance(i, block);
        read(block).filter(Moment::isPlausible).ifPresent(m -> found.add(new Found(m, distance)));
      }
    }
    found.sort(Comparator.comparingInt(Found::distance));
    return found.stream().map(Found::moment).toList();
  }

  private boolean isDateLike(Block block) {
    return block.words() <= MOST_WORDS
        && hasDigit(block.text())
        && !isAboutOthers(block.owner())
        && !(block.isLinks() && block.words() > 6);
  }

  /**
   * After the title is nearer than before it; what is called the date of publication is nearest.
   */
  private int distance(int at, Block block) {
    int distance = title < 0 ? at : at > title ? at - title : 2 * (title - at) + AFTER;
    List<String> words = Words.of(block.text());
    boolean published = words.stream().anyMatch(PUBLISHED::contains);
    boolean updated = words.stream().limit(3).anyMatch(UPDATED::contains);
    return distance - (published ? AFTER : 0) + (updated ? 10 * AFTER : 0);
  }

  private Optional<Moment> read(Block block) {
    Element time = block.owner().selectFirst("time[datetime]");
    if (time != null && Words.tidy(time.text()).length() * 3 > block.text().length()) {
      Optional<Moment> marked = arabic.read(time.attr("datetime"));
      if (marked.isPresent()) {
        return marked;
      }
    }
    return arabic.read(block.text());
  }

  /** A box of other articles has dates too: theirs. */
  private boolean isAboutOthers(Element owner) {
    return asides.holds(owner);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
