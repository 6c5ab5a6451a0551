package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.LightForm;

/** Words of short texts, to tell whether two of them say the same. */
final class Words {
  private Words() {}

  /** How many there are between blanks. */
  static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Character.isLetterOrDigit(text.charAt(i));
      boolean blank = text.charAt(i) == ' ';
      count += word && !inside ? 1 : 0;
      inside = !blank && (inside || word);
    }
    return count;
  }

  /** The words in their light form, lower case, without marks. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      char light = LightForm.fold(c);
      if (light == LightForm.LIGATURE) {
        word.append(LightForm.spell(c));
      } else if (Character.isLetterOrDigit(light)) {
        word.append(Character.toLowerCase(light));
      } else if (light != LightForm.DROPPED && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** The words in one line, for looking phrases up. */
  static String line(String text) {
    return String.join(" ", of(text));
  }

  /** How alike two texts are: F1 over their sets of words, 0 to 1. */
  static double likeness(String one, String other) {
    Set<String> left = new HashSet<>(of(one));
    Set<String> right = new HashSet<>(of(other));
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int all = left.size() + right.size();
    left.retainAll(right);
    return 2.0 * left.size() / all;
  }

  /** The share of the words of one that the other has too. */
  static double share(Set<String> of, Set<String> in) {
    if (of.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (String word : of) {
      found += in.contains(word) ? 1 : 0;
    }
    return (double) found / of.size();
  }

  /** Whether any letter of it is Arabic. */
  static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LightForm.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text with each run of blanks as one, none at its ends, and no direction marks there. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (c != 0 && c != '\uFEFF') {
        if (blank && !tidy.isEmpty()) {
          tidy.append(' ');
        }
        blank = false;
        tidy.append(c);
      }
    }
    return trimmed(tidy);
  }

  /** Whether a page shows this as a blank, the no-break space included. */
  static boolean isBlank(char c) {
    return c <= ' ' && c != 0 || c == '\u00A0' || c == '\u0085' || Character.isSpaceChar(c);
  }

  private static String trimmed(StringBuilder text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || LightForm.isInvisible(c);
  }
}
