package org.isnad.attribution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.annotation.Mention;
import org.isnad.arabic.BareWords;
import org.isnad.phrase.Passage;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** The words of a name as it is told: bare of proclitics, whole or as a set for comparing. */
final class Names {
  private Names() {}

  /** The text of a phrase without the particles that are fused to its first word. */
  static String bare(Passage passage, int first, int after) {
    Span span = passage.trimmed(first, after);
    if (span == null) {
      return "";
    }
    int token = passage.document().tokenAt(span.start());
    return withClosing(passage, span, BareWords.of(passage.document(), token, span.end()));
  }

  /** A name that ends within brackets or marks keeps the one that closes them. */
  private static String withClosing(Passage passage, Span span, String words) {
    String text = passage.document().text();
    if (span.end() < text.length()) {
      char next = text.charAt(span.end());
      boolean bracket = next == ')' && words.indexOf('(') >= 0 && words.indexOf(')') < 0;
      boolean marks = next == '"' && count(words, '"') % 2 == 1;
      boolean guillemets = next == '»' && count(words, '«') > count(words, '»');
      if (bracket || marks || guillemets) {
        return words + next;
      }
    }
    return words;
  }

  private static int count(String words, char mark) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == mark) {
        count++;
      }
    }
    return count;
  }

  /** The words of the phrase for comparing: light, without particles and article. */
  static Set<String> words(Passage passage, int first, int after) {
    Set<String> words = new LinkedHashSet<>();
    Tokens tokens = passage.tokens();
    for (int token = first; token < after; token++) {
      Mention mention = passage.mention(token);
      if (mention != null
          && mention.form() == Mention.Form.ADJECTIVE
          && mention.known().isPresent()) {
        words.add(mention.known().get().key());
      } else if (tokens.isWord(token)) {
        String stem = tokens.lightStem(token);
        words.add(stem.endsWith("ة") ? stem.substring(0, stem.length() - 1) : stem);
      } else if (tokens.kind(token) == Tokens.Kind.FOREIGN) {
        words.add(passage.document().words(tokens.span(token)));
      }
    }
    return words;
  }

  /** Whether every word of the one has its like in the other. */
  static boolean within(Set<String> shorter, Set<String> longer) {
    for (String word : shorter) {
      boolean found = false;
      for (String other : longer) {
        found |= alike(word, other);
      }
      if (!found) {
        return false;
      }
    }
    return !shorter.isEmpty();
  }

  /** Whether all words but one of the shorter have their like in the longer. */
  static boolean nearlyWithin(Set<String> shorter, Set<String> longer) {
    int missing = 0;
    for (String word : shorter) {
      missing += within(Set.of(word), longer) ? 0 : 1;
    }
    return shorter.size() > 2 && missing <= 1;
  }

  /** Whether two spellings of a long name differ by one letter: يعلون, يعالون. */
  static boolean oneLetterApart(String a, String b) {
    if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }

  /** Equal, or of one stem with other endings: أمريكي, أمريكية (American). */
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shared = 0;
    int least = Math.min(a.length(), b.length());
    while (shared < least && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && a.length() - shared <= 1 && b.length() - shared <= 1;
  }
}
