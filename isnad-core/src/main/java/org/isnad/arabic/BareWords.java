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
    boolean article = tokens.has(token, Tokens.ARTICLE) && !isLamLam(tokens, token);
    int skip = tokens.stemOffset(token) - (article ? 2 : 0);
    while (skip > 0 && start < tokens.end(token)) {
      char folded = LightForm.fold(document.text().charAt(start));
      if (folded != LightForm.DROPPED) {
        skip--;
      }
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
    boolean swallowed =
        tokens.isWord(token)
            && tokens.has(token, Tokens.FOR)
            && tokens.has(token, Tokens.ARTICLE)
            && isLamLam(tokens, token);
    String words = document.text().substring(start, Math.max(start, end));
    return swallowed ? "ال" + words : words;
  }

  private static boolean isLamLam(Tokens tokens, int token) {
    int at = tokens.stemOffset(token) - 1;
    return at > 0 && tokens.lightChar(token, at) == 'ل' && tokens.lightChar(token, at - 1) == 'ل';
  }
}
