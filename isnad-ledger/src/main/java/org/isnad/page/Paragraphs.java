package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of an article's blocks what is none of its text: buttons, bylines, links to others.
 */
final class Paragraphs {
  private static final int SHORT = 12;
  private static final int NOTICE = 25;

  /** Who wrote it and when stands in the first lines. */
  private static final int HEAD = 20;

  private final Phrases phrases;
  private final Hints hints;
  private final ArabicDate arabic;
  private final Headline headline;

  Paragraphs(Phrases phrases, Hints hints, ArabicDate arabic, Headline headline) {
    this.phrases = phrases;
    this.hints = hints;
    this.arabic = arabic;
    this.headline = headline;
  }

  /** The paragraphs. */
  List<String> of(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    int lines = 0;
    for (Block block : cut(blocks)) {
      boolean head = !begun && lines++ < HEAD;
      if (isText(block, head) && (block.words() < 5 || seen.add(block.text()))) {
        kept.add(block);
        begun |= block.words() > SHORT;
      }
    }
    dropNotices(kept);
    dropLooseHeadings(kept);
    return kept.stream().map(Block::text).toList();
  }

  /** Ends before the comments, and begins after the headline where that stands within. */
  private List<Block> cut(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    for (int i = 0; i < to; i++) {
      Block block = blocks.get(i);
      if (block.text().equals(headline.text()) && lettersBefore(blocks, i) < 200) {
        from = i + 1;
      } else if (i > from && (isEnd(block) || isNextTitle(blocks, i, from))) {
        to = i;
      }
    }
    return blocks.subList(from, to);
  }

  private static int lettersBefore(List<Block> blocks, int end) {
    int letters = 0;
    for (Block block : blocks.subList(0, end)) {
      letters += block.text().length() - block.linked();
    }
    return letters;
  }

  /** Some pages go on with the next article below the first. */
  private boolean isNextTitle(List<Block> blocks, int at, int from) {
    return headline.at() >= 0
        && blocks.get(at).owner().normalName().equals("h1")
        && lettersBefore(blocks.subList(from, at), at - from) > 100;
  }

  private boolean isEnd(Block block) {
    List<String> words = Words.of(block.text());
    Optional<Phrases.Match> match = phrases.at(words);
    return match.isPresent()
        && match.get().role() == Phrases.Role.END
        && words.size() - match.get().words() <= 1;
  }

  private boolean isText(Block block, boolean head) {
    if (block.isLinks() || block.words() == 0 || block.text().equals(headline.text())) {
      return false;
    }
    List<String> words = Words.of(block.text());
    if (isNumbers(words) || (block.text().charAt(0) == '©' && words.size() <= SHORT)) {
      return false;
    }
    if (head && words.size() <= SHORT && isByline(block)) {
      return false;
    }
    if (block.linked() > 0 && words.size() <= NOTICE && phrases.has(words, Phrases.Role.POLICY)) {
      return false;
    }
    return phrases.at(words).map(match -> !isBeside(block, words, match, head)).orElse(true);
  }

  private static boolean isNumbers(List<String> words) {
    for (String word : words) {
      if (!word.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }

  /** Who wrote it, and when: by the name of its element, or since it is a date and little else. */
  private boolean isByline(Block block) {
    return hints.of(block.owner()).contains(Hints.Role.BYLINE)
        || (block.words() <= SHORT && !endsSentence(block.text()) && isDate(block.text()));
  }

  private boolean isDate(String text) {
    return arabic.read(text).isPresent();
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == '؟' || last == '!' || last == ':' || last == '…';
  }

  private static boolean isBeside(
      Block block, List<String> words, Phrases.Match match, boolean head) {
    int rest = words.size() - match.words();
    return switch (match.role()) {
      case LINE -> rest <= 2 && !endsSentence(block.text()) || match.words() >= 3 && rest < 30;
      case LINKS -> rest == 0 || block.linked() > 0 || block.text().contains(":") && rest < 20;
      case END -> rest <= 1;
      case BYLINE -> head && words.size() <= SHORT && !endsSentence(block.text());
      case NOTICE, POLICY -> false;
    };
  }

  /** What an outlet says of itself below every article. */
  private void dropNotices(List<Block> kept) {
    while (kept.size() > 1 && isNotice(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
  }

  private boolean isNotice(Block block) {
    List<String> words = Words.of(block.text());
    return phrases.at(words).filter(match -> match.role() == Phrases.Role.NOTICE).isPresent()
        || (block.linked() > 0 && phrases.has(words, Phrases.Role.POLICY));
  }

  /** A heading belongs to the text after it; one with none after it led elsewhere. */
  private static void dropLooseHeadings(List<Block> kept) {
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Block.Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
  }
}
