package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Mention;
import org.isnad.arabic.BareWords;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * A mention as bare words for comparison.
 *
 * @param mention what was found
 * @param name as written, bare of proclitics
 * @param words light forms, the first bare of proclitics
 * @param role light forms of a person's role without article, where told
 */
record NameWords(Mention mention, String name, List<String> words, List<String> role) {
  /** The words of a mention. */
  static NameWords of(Document document, Mention mention) {
    Tokens tokens = document.tokens();
    List<String> words = words(tokens, mention.firstToken(), mention.afterToken());
    List<String> role = List.of();
    Optional<Span> told =
        mention.form() == Mention.Form.DESCRIPTION ? Optional.of(mention.span()) : mention.role();
    if (told.isPresent()) {
      int first = document.tokenAt(told.get().start());
      role = words(tokens, first, document.tokenAt(told.get().end()));
    }
    return new NameWords(
        mention, BareWords.of(document, mention.firstToken(), mention.span().end()), words, role);
  }

  /** Whether the words hold all words of the other's, in order. */
  boolean holds(NameWords other) {
    int at = 0;
    for (String word : words) {
      if (at < other.words.size() && same(word, other.words.get(at))) {
        at++;
      }
    }
    return at == other.words.size();
  }

  /** Whether the roles are worded alike, one perhaps shorter: الوزير, the minister. */
  boolean sharesRole(NameWords other) {
    if (role.isEmpty() || other.role.isEmpty()) {
      return false;
    }
    List<String> shorter = role.size() <= other.role.size() ? role : other.role;
    List<String> longer = shorter == role ? other.role : role;
    return longer.get(0).equals(shorter.get(0)) && longer.containsAll(shorter);
  }

  private static boolean same(String word, String other) {
    return word.equals(other) || bare(word).equals(bare(other));
  }

  private static String bare(String word) {
    return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
  }

  private static List<String> words(Tokens tokens, int first, int after) {
    List<String> words = new ArrayList<>();
    for (int token = first; token < after; token++) {
      if (tokens.isWord(token)) {
        String word = token == first ? tokens.lightStem(token) : tokens.light(token);
        words.add(bare(word));
      }
    }
    return words;
  }
}
