package org.isnad.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about what it holds. Immutable and thread-safe. */
final class Hints {
  enum Role {
    ASIDE,
    BODY,
    BYLINE,
    CAPTION,
    LEAD,
    PLAIN
  }

  /** No row has more words. */
  private static final int MOST_WORDS = 3;

  /** Names that go on for longer are made by machines and say nothing. */
  private static final int MOST_LETTERS = 300;

  private final Map<String, Role> roles = new HashMap<>();

  Hints() {
    for (Table.Row row : Table.read(Hints.class, "hints.tsv", 2).rows()) {
      roles.put(row.get(0), Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** Everything that the element's class and id say; the longer words win over those in them. */
  Set<Role> of(Element element) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    find(element.className(), found);
    find(element.id(), found);
    return found;
  }

  private void find(String names, Set<Role> found) {
    if (names.isEmpty() || names.length() > MOST_LETTERS) {
      return;
    }
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || Words.isBlank(names.charAt(i))) {
        match(split(names.substring(from, i)), found);
        from = i + 1;
      }
    }
  }

  private void match(List<String> words, Set<Role> found) {
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(MOST_WORDS, words.size() - at);
      Role role = null;
      while (length > 0 && role == null) {
        role = roles.get(String.join(" ", words.subList(at, at + length)));
        length -= role == null ? 1 : 0;
      }
      if (role != null) {
        found.add(role);
      }
      at += Math.max(1, length);
    }
  }

  /** The words of a name: article-body, article_body and articleBody are the same two. */
  static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump = isHump(name, i);
      if ((!letter || hump) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
    }
    return words;
  }

  /** Where a word begins with a capital: the B of articleBody, the C of BGComment. */
  private static boolean isHump(String name, int at) {
    if (at == 0 || at >= name.length() || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    boolean afterSmall = Character.isLowerCase(name.charAt(at - 1));
    return afterSmall || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
  }
}
