package org.isnad.commitment;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.LightForm;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Present forms behind a future particle that the tokeniser left on its word, as it does where the
 * whole is a common word of news itself. Looked up by a hash of the letters, so that the forms need
 * no numbers in the vocabulary. Thread-safe.
 */
final class Futures {
  private final long[] hashes;
  private final Verb[] verbs;

  Futures(Map<String, Verb> presents) {
    Map<Long, Verb> byHash = new TreeMap<>();
    presents.forEach((form, verb) -> byHash.putIfAbsent(hash(LightForm.of(form)), verb));
    hashes = byHash.keySet().stream().mapToLong(Long::longValue).toArray();
    verbs = byHash.values().toArray(new Verb[0]);
  }

  private static long hash(String form) {
    long hash = 0;
    for (int i = 0; i < form.length(); i++) {
      hash = hash * 131 + form.charAt(i);
    }
    return hash;
  }

  /** Where the verb begins in a word that holds its future particle; -1 where it holds none. */
  static int verbAt(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.has(token, Tokens.WILL | Tokens.ARTICLE)) {
      return -1;
    }
    int at = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    if (length - at > 5 && "وف".indexOf(tokens.lightChar(token, at)) >= 0) {
      at++;
    }
    boolean particle =
        length - at > 3
            && tokens.lightChar(token, at) == 'س'
            && "يتن".indexOf(tokens.lightChar(token, at + 1)) >= 0;
    return particle ? at + 1 : -1;
  }

  /** The verb behind the future particle; null where there is none. */
  @Nullable Verb get(Tokens tokens, int token) {
    int from = verbAt(tokens, token);
    if (from < 0) {
      return null;
    }
    long hash = 0;
    for (int i = from; i < tokens.lightLength(token); i++) {
      hash = hash * 131 + tokens.lightChar(token, i);
    }
    int at = Arrays.binarySearch(hashes, hash);
    return at < 0 ? null : verbs[at];
  }
}
