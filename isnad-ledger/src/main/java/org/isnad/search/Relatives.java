package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Gives words that readers take for forms of one word one key: the sound plural and the feminine by
 * their endings, the broken plural by a list, the imperfect, the verbal noun and the participle of
 * an augmented verb by pattern. Keys are for comparing and are no words. Thread-safe.
 */
final class Relatives {
  /** More endings than these are never stacked: اتفاقياتهم. */
  private static final int MOST_ENDINGS = 3;

  private final Analyser analyser;
  private final AtomicReferenceArray<@Nullable String> ofId;
  private final Set<String> whole = new HashSet<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /** An ending and how many letters must stay before it. */
  private record Ending(String letters, int fewest) {
    boolean fits(String word) {
      return word.length() - letters.length() >= fewest && word.endsWith(letters);
    }
  }

  /** How one form of a verb gives another. */
  private record Pattern(char front, String put, String inner, int fewest, float commoner) {
    /** The other form; empty where the word has not this shape. */
    String apply(String word) {
      if (word.charAt(0) != front) {
        return "";
      }
      String rest = put + word.substring(1);
      if (!inner.isEmpty()) {
        int at = rest.length() - 2;
        if (at < 1 || !rest.startsWith(inner, at)) {
          return "";
        }
        rest = rest.substring(0, at) + rest.substring(at + 1);
      }
      return rest.length() >= fewest ? rest : "";
    }
  }

  Relatives(Analyser analyser) {
    this.analyser = analyser;
    ofId = new AtomicReferenceArray<>(analyser.vocabulary().size());
    for (Row row : Table.read(Relatives.class, "whole-words.tsv", 1).rows()) {
      whole.add(SearchForm.of(row.get(0)));
    }
    for (Row row : Table.read(Relatives.class, "endings.tsv", 5).rows()) {
      endings.add(new Ending(SearchForm.of(row.get(0)), Integer.parseInt(row.get(1))));
    }
    for (Row row : Table.read(Relatives.class, "patterns.tsv", 9).rows()) {
      patterns.add(
          new Pattern(
              row.get(1).charAt(0),
              orNothing(row.get(2)),
              orNothing(row.get(3)),
              Integer.parseInt(row.get(4)),
              Float.parseFloat(row.get(5))));
    }
    for (Row row : Table.read(Relatives.class, "relatives.tsv", 2).rows()) {
      irregular.put(SearchForm.of(row.get(0)), SearchForm.of(row.get(1)));
    }
  }

  private static String orNothing(String cell) {
    return "-".equals(cell) ? "" : cell;
  }

  /**
   * The key of a stem.
   *
   * @param id the stem's number in the analyser's vocabulary, or unknown
   * @param stem its search form
   */
  String key(int id, String stem) {
    if (id < 0 || id >= ofId.length()) {
      return make(stem);
    }
    String known = ofId.get(id);
    if (known == null) {
      known = make(stem);
      ofId.set(id, known); // another thread would set the same
    }
    return known;
  }

  private String make(String stem) {
    String word = stem;
    for (int i = 0; i < MOST_ENDINGS; i++) {
      String listed = irregular.get(word);
      if (listed != null) {
        return plain(listed);
      }
      if (count(word) > 0) { // a word of its own: إعلان (announcement) has no dual ending
        String other = byPattern(word);
        if (!other.equals(word)) {
          return other;
        }
      }
      String shorter = withoutEnding(word);
      if (shorter.equals(word)) {
        break;
      }
      word = shorter;
    }
    return byPattern(irregular.getOrDefault(word, word));
  }

  /** A listed word is looked up no further. */
  private String plain(String word) {
    String shorter = withoutEnding(word);
    return shorter.equals(word) ? byPattern(word) : plain(shorter);
  }

  private String withoutEnding(String word) {
    if (whole.contains(word)) {
      return word;
    }
    String best = word;
    float most = -1;
    for (Ending ending : endings) {
      if (ending.fits(word)) {
        String rest = word.substring(0, word.length() - ending.letters.length());
        float count = count(rest);
        if (count > most) { // بيانا (a statement) ends in ا, not in نا (our)
          most = count;
          best = rest;
        }
      }
    }
    return best;
  }

  private String byPattern(String word) {
    float own = count(word);
    for (Pattern pattern : patterns) {
      String other = pattern.apply(word);
      if (!other.isEmpty()) {
        float found = count(other);
        if (found > 0 && found >= own * pattern.commoner) {
          return other;
        }
      }
    }
    return word;
  }

  private float count(String word) {
    char[] letters = word.toCharArray();
    return analyser.count(analyser.vocabulary().id(letters, 0, letters.length));
  }
}
