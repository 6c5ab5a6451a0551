package org.isnad.phrase;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the state that an official speaks for: "the Sahrani foreign ministry: we shall stop".
 * Thread-safe.
 */
public final class States {
  private static final int SHORTEST = 3;

  private final WordSet offices;

  /** Reads the table of offices; its words are interned in this vocabulary. */
  public States(Vocabulary.Builder vocabulary) {
    List<String> words = new ArrayList<>();
    Table.read(States.class, "offices.tsv", 1).rows().forEach(row -> words.add(row.get(0)));
    offices = new WordSet(vocabulary, words);
  }

  /**
   * Where the article names the state of the claim's source; null where it does not tell one.
   *
   * @param root the words of the source
   * @param claims all claims of the document, which may tell the source's office elsewhere
   */
  public @Nullable Span of(Document document, List<Claim> claims, Claim claim, Span root) {
    Span found = named(document, root);
    if (found == null && claim.root().role().isPresent()) {
      found = named(document, claim.root().role().get());
    }
    for (Claim other : claims) {
      boolean same = found == null && other.root().name().equals(claim.root().name());
      if (same && other.root().role().isPresent()) {
        found = named(document, other.root().role().get());
      }
      if (same && found == null && other.root().span().isPresent()) {
        found = named(document, other.root().span().get());
      }
    }
    return found;
  }

  /** "وزير الخارجية السهراني": an office of state, and the adjective of the state. */
  private @Nullable Span named(Document document, Span role) {
    Tokens tokens = document.tokens();
    boolean office = false;
    int first = document.tokenAt(role.start());
    for (int at = first; at < tokens.size() && tokens.start(at) < role.end(); at++) {
      office |= tokens.isWord(at) && offices.contains(tokens.stem(at));
      if (office && tokens.isWord(at) && tokens.has(at, Tokens.ARTICLE)) {
        int letters = adjective(tokens, at);
        Span state = letters >= SHORTEST ? state(tokens, at, letters) : null;
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  /** How many letters of the word stand before the ending of an adjective of relation; or 0. */
  private static int adjective(Tokens tokens, int token) {
    int length = tokens.lightLength(token) - tokens.stemOffset(token);
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    char before = tokens.lightChar(token, tokens.lightLength(token) - 2);
    return last == 'ي' ? length - 1 : last == 'ة' && before == 'ي' ? length - 2 : 0;
  }

  /** The first word of the body that is a name with these letters: سهرانيا for السهراني. */
  private static @Nullable Span state(Tokens tokens, int adjective, int letters) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isWord(at)
          && !tokens.has(at, Tokens.PARTICLES)
          && isName(tokens, at, adjective, letters)) {
        return tokens.span(at, at + 1);
      }
    }
    return null;
  }

  private static boolean isName(Tokens tokens, int name, int adjective, int letters) {
    int from = tokens.stemOffset(name);
    int length = tokens.lightLength(name) - from;
    if (length < letters || length > letters + 2) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      if (tokens.lightChar(name, from + i)
          != tokens.lightChar(adjective, tokens.stemOffset(adjective) + i)) {
        return false;
      }
    }
    char last = tokens.lightChar(name, from + length - 1);
    return length == letters
        || length == letters + 1 && (last == 'ا' || last == 'ة')
        || length == letters + 2 && last == 'ا' && tokens.lightChar(name, from + letters) == 'ي';
  }
}
