package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * A mention as bare words for comparison: light, without particles and article, a nationality as
 * the key of its country.
 *
 * @param mention what was found
 * @param name as written, bare of proclitics
 * @param words its words
 * @param role the words of a person's role, where told; of a description, its own
 * @param ministry whether the word for a ministry stood before its words
 */
record NameWords(
    Mention mention, String name, List<String> words, List<String> role, boolean ministry) {
  private static final String MINISTRY = "وزار";

  /** The words of a mention; {@code states} tells the key of each country and nationality. */
  static NameWords of(Document document, Mention mention, States states, FirstLetters letters) {
    boolean person = mention.type() == EntityType.PERSON && mention.form() == Form.NAME;
    List<String> words =
        words(document, mention.firstToken(), mention.afterToken(), person ? States.NONE : states);
    // الخارجية الأميركية and وزارة الخارجية الأميركية are one
    boolean ministry =
        mention.type() == EntityType.ORGANISATION
            && words.size() > 2
            && words.get(0).equals(MINISTRY);
    words = ministry ? words.subList(1, words.size()) : words;
    List<String> role = List.of();
    if (mention.type() == EntityType.PERSON && mention.form() == Form.DESCRIPTION) {
      role = words;
    } else if (mention.role().isPresent()) {
      Span told = mention.role().get();
      int first = document.tokenAt(told.start());
      role = words(document, first, document.tokenAt(told.end()), states);
    }
    boolean own = letters.isOwn(mention);
    if (own && !words.isEmpty()) {
      words = new ArrayList<>(words);
      words.set(0, bare(document.tokens().light(mention.firstToken())));
    }
    return new NameWords(mention, letters.name(mention, own), words, role, ministry);
  }

  private static List<String> words(Document document, int first, int after, States states) {
    Tokens tokens = document.tokens();
    List<String> words = new ArrayList<>(after - first);
    for (int token = first; token < after; token++) {
      String key = states.keyAt(token);
      if (key != null) {
        words.add(key);
        token = states.afterAt(token) - 1;
      } else if (tokens.isWord(token)) {
        add(tokens, token, token == first, words);
      } else if (tokens.kind(token) != Tokens.Kind.MARK) {
        words.add(document.words(tokens.span(token)));
      }
    }
    return words;
  }

  /** A word; عبد (servant of) and the name of God behind it are written as one or as two. */
  private static void add(Tokens tokens, int token, boolean first, List<String> words) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).equals("عبد")) {
      words.set(last, "عبد" + tokens.light(token));
      return;
    }
    String word = bare(first ? tokens.lightStem(token) : tokens.light(token));
    if (!word.equals("بن") && !word.equals("ابن")) {
      words.add(word);
    }
  }

  private static String bare(String word) {
    String bare = word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
    return (bare.length() > 3 && bare.endsWith("ة")) || (bare.length() > 3 && bare.endsWith("ه"))
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /** Whether the words hold all words of the other's, in order. */
  boolean holds(NameWords other) {
    int at = 0;
    for (String word : words) {
      if (at < other.words.size() && alike(word, other.words.get(at))) {
        at++;
      }
    }
    return at == other.words.size() && at > 0;
  }

  /** Whether both end alike: in one surname. */
  boolean endsLike(NameWords other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && alike(words.get(words.size() - 1), other.words.get(other.words.size() - 1));
  }

  /** Equal, or two spellings of a long word: يعلون, يعالون. */
  private static boolean alike(String word, String other) {
    return word.equals(other) || isOneLetterApart(word, other);
  }

  private static boolean isOneLetterApart(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (Math.min(a.length(), b.length()) < 5 || longer - Math.min(a.length(), b.length()) > 1) {
      return false;
    }
    int start = 0;
    int least = Math.min(a.length(), b.length());
    while (start < least && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return longer - start - end <= 1;
  }

  /** Whether both are one role. */
  boolean hasRole(NameWords other) {
    return !role.isEmpty() && role.equals(other.role);
  }

  /** Whether the other's role is this one, perhaps told in more words: الوزير, the minister. */
  boolean isShorterRoleOf(NameWords other) {
    return !role.isEmpty()
        && !other.role.isEmpty()
        && role.get(0).equals(other.role.get(0))
        && other.role.containsAll(role);
  }

  /** Whether the one is the other's noun alone: الشركة, the company. */
  boolean isNounOf(NameWords other) {
    return words.size() == 1
        && !other.words.isEmpty()
        && (words.get(0).equals(other.words.get(0))
            || other.ministry && words.get(0).equals(MINISTRY));
  }

  /** Whether it is a body's noun and nothing else. */
  boolean isNoun() {
    return mention.form() == Form.DESCRIPTION && words.size() == 1;
  }
}
