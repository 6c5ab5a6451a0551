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
  private static final int MOST_LINES = 200;
  private static final int FAR = 1_000_000;
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
          "اضيف",
          "published",
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
    int looked = 0;
    for (int i = 0; i < shown.blocks().size() && looked < MOST_LINES; i++) {
      Block block = shown.blocks().get(i);
      if (i != title && isNear(i, block) && isDateLike(block)) {
        looked++;
        int distance = distance(i, block);
        read(block).filter(Moment::isPlausible).ifPresent(m -> found.add(new Found(m, distance)));
      }
    }
    found.sort(Comparator.comparingInt(Found::distance));
    return found.stream().map(Found::moment).toList();
  }

  /** Beside the title; below a long article only what is called the date of publication. */
  private boolean isNear(int at, Block block) {
    boolean near = title < 0 || (at >= title - BEFORE && at < title + AFTER);
    return near
        || (at > title
            && hasDigit(block.text())
            && block.words() <= MOST_WORDS
            && isLabelled(block));
  }

  private boolean isDateLike(Block block) {
    return hasDigit(block.text())
        && block.words() <= MOST_WORDS
        && !isAside(block)
        && !(block.isLinks() && block.words() > 6);
  }

  /**
   * What is called the date of publication is nearest, then what follows the title, then what is
   * called that of an update, and last what stands before: often the day of today.
   */
  private int distance(int at, Block block) {
    if (at < title) {
      return 2 * FAR + title - at;
    }
    boolean updated = Words.of(block.text()).stream().limit(3).anyMatch(UPDATED::contains);
    return at + (updated ? FAR : isLabelled(block) ? -FAR : 0);
  }

  private static boolean isLabelled(Block block) {
    return Words.of(block.text()).stream().anyMatch(PUBLISHED::contains);
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

  /** A box of other articles has dates too, and the head of the page that of today. */
  private boolean isAside(Block block) {
    if (asides.holds(block.owner())) {
      return true;
    }
    for (Element part : block.owner().children()) {
      if (asides.holds(part) && Words.tidy(part.text()).equals(block.text())) {
        return true;
      }
    }
    return false;
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
