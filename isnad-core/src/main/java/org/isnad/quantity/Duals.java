package org.isnad.quantity;

import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;

/**
 * The nouns that are counted and their duals. A dual counts two where it is indefinite and its form
 * can be nothing else: صاروخين (two missiles), but مسؤولين may be officials. Immutable and
 * thread-safe.
 */
final class Duals {
  /** Whether the form is a dual for certain, or may be a plural. */
  private enum Form {
    SINGULAR,
    CERTAIN,
    MAYBE
  }

  private final WordMap<Form> forms;

  Duals(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Form> builder = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Duals.class, "nouns.tsv", 2).rows()) {
      String noun = row.get(0);
      String which = row.get(1);
      builder.put(noun, Form.SINGULAR);
      builder.put(noun + "ا", Form.SINGULAR);
      if (!which.equals("oblique")) {
        builder.put(dual(noun, "ان"), Form.CERTAIN);
      }
      builder.put(dual(noun, "ين"), which.equals("nominative") ? Form.MAYBE : Form.CERTAIN);
    }
    forms = builder.build();
  }

  private static String dual(String noun, String ending) {
    int last = noun.length() - 1;
    return switch (noun.charAt(last)) {
      case 'ة' -> noun.substring(0, last) + "ت" + ending;
      case 'ى' -> noun.substring(0, last) + "ي" + ending;
      case 'ء' ->
          noun.charAt(last - 1) == 'ز' ? noun.substring(0, last) + "أ" + ending : noun + ending;
      default -> noun + ending;
    };
  }

  /** Whether the word is an indefinite dual and nothing else. */
  boolean isDual(Tokens tokens, int token) {
    return !tokens.has(token, Tokens.ARTICLE) && forms.get(tokens.base(token)) == Form.CERTAIN;
  }

  /** Whether the word is an indefinite dual or plural. */
  boolean mayBeDual(Tokens tokens, int token) {
    return !tokens.has(token, Tokens.ARTICLE) && forms.get(tokens.base(token)) == Form.MAYBE;
  }

  /** Whether the word as it stands is a noun: وصفة begins with no conjunction. */
  boolean isWholeNoun(Tokens tokens, int token) {
    return forms.contains(tokens.whole(token));
  }

  /** Whether the word is a noun of the list in any of its forms. */
  boolean isNoun(Tokens tokens, int token) {
    return forms.contains(tokens.base(token))
        || tokens.has(token, Tokens.ARTICLE) && forms.contains(tokens.stem(token));
  }
}
