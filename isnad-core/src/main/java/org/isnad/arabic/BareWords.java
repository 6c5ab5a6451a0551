package org.isnad.arabic;

import org.isnad.lexicon.LightForm;
import org.isnad.text.Document;
import org.isnad.text.Tokens;

/** Words as they are written, less the particles fused to their front: والوزير is الوزير. */
public final class BareWords {
  private BareWords() {}

  /** Where the token's own word begins in the text, its article kept, its particles left out. */
  public static int start(Document document, int token) {
    Tokens tokens = document.tokens();
    int start = tokens.start(token);
    if (!tokens.isWord(token) || !tokens.has(token, Tokens.PARTICLES)) {
      return start;
    }
    boolean article = tokens.has(token, Tokens.ARTICLE) && !isContracted(tokens, token);
    int skip = tokens.stemOffset(token) - (article ? 2 : 0);
    String text = document.text();
    if (tokens.lightLength(token) - skip < 2 || tokens.has(token, Tokens.WILL)) {
      return start; // بي is the name of a letter, سامر of a man
    }
    while (start < tokens.end(token)) {
      boolean letter = LightForm.fold(text.charAt(start)) != LightForm.DROPPED;
      if (letter && skip == 0) {
        break;
      }
      // a diacritic goes with the letter before it
      skip -= letter ? 1 : 0;
      start++;
    }
    return start;
  }

  /**
   * The words from the token to an offset, bare of the first one's particles; the article that لل
   * has swallowed is written out.
   */
  public static String of(Document document, int token, int end) {
    Tokens tokens = document.tokens();
    int start = start(document, token);
    boolean contracted = tokens.isWord(token) && isContracted(tokens, token);
    String words = document.text().substring(start, Math.max(start, end));
    return contracted ? "ال" + words : words;
  }

  /** Behind ل the article has no alef: للوزير, and no letter at all before lam: للجنة. */
  private static boolean isContracted(Tokens tokens, int token) {
    return tokens.has(token, Tokens.FOR) && tokens.has(token, Tokens.ARTICLE);
  }
}
