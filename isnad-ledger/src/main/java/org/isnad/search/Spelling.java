package org.isnad.search;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;

/**
 * What the spellings of one foreign name have in common: نتنياهو and نتانياهو, غوتيريش and جوتيريس.
 * Letters that papers write one for the other are one, long vowels go, and so does a letter written
 * twice.
 */
final class Spelling {
  /** Shorter words have too much in common with others. */
  private static final int SHORTEST = 5;

  private static final int FEWEST_CONSONANTS = 3;

  private static final Map<Character, String> LETTERS = letters();

  private Spelling() {}

  private static Map<Character, String> letters() {
    Map<Character, String> letters = new HashMap<>();
    for (Row row : Table.read(Spelling.class, "spellings.tsv", 4).rows()) {
      letters.put(row.get(0).charAt(0), "-".equals(row.get(1)) ? "" : row.get(1));
    }
    return Map.copyOf(letters);
  }

  /** The common part; empty for a word that is too short to tell by it. */
  static String of(String form) {
    if (form.length() < SHORTEST) {
      return "";
    }
    StringBuilder common = new StringBuilder(form.length());
    common.append(letter(form.charAt(0), true));
    for (int i = 1; i < form.length(); i++) {
      String letter = letter(form.charAt(i), false);
      if (!letter.isEmpty() && common.charAt(common.length() - 1) != letter.charAt(0)) {
        common.append(letter);
      }
    }
    return common.length() < FEWEST_CONSONANTS ? "" : common.toString();
  }

  private static String letter(char c, boolean first) {
    String letter = LETTERS.getOrDefault(c, String.valueOf(c));
    return first && letter.isEmpty() ? String.valueOf(c) : letter;
  }
}
