package org.isnad.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/**
 * The quotations of a document: what stands between a mark that opens and the mark that closes it,
 * within one paragraph. Marks that face both ways are told apart by the spaces about them. A mark
 * without its partner opens a quotation that the next opening mark or the paragraph's end cuts off.
 * What is quoted within a quotation belongs to its words.
 */
public final class Quotations {
  private static final String OPEN = "«“„\"";
  private static final String CLOSE = "»””\"";

  /** So far the end of a quotation within another is looked for; hostile text has no end. */
  private static final int MOST_TOKENS = 300;

  /**
   * One quotation.
   *
   * @param open token of the opening mark
   * @param after token of the closing mark, or the token after its last word where it has none
   * @param closed whether it has its closing mark
   */
  public record Quotation(int open, int after, boolean closed) {
    /** How many tokens stand within. */
    public int length() {
      return after - open - 1;
    }
  }

  private final List<Quotation> quotations = new ArrayList<>();
  private final int[] holder;

  /** Finds the quotations of the document. */
  public Quotations(Document document) {
    holder = new int[document.tokens().size()];
    Arrays.fill(holder, -1);
    List<Sentence> sentences = document.sentences();
    int at = 0;
    while (at < sentences.size()) {
      int last = at;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(at).paragraph()) {
        last++;
      }
      paragraph(document.tokens(), sentences.get(at).first(), sentences.get(last).after());
      at = last + 1;
    }
  }

  private void paragraph(Tokens tokens, int first, int after) {
    int open = -1;
    char closing = 0;
    for (int token = first; token < after; token++) {
      if (tokens.kind(token) != Tokens.Kind.MARK) {
        continue;
      }
      char mark = tokens.firstChar(token);
      if (open >= 0 && isClosing(tokens, token, mark, closing, after)) {
        add(open, token, true);
        open = -1;
      } else if (OPEN.indexOf(mark) >= 0 && (open < 0 || mark == tokens.firstChar(open))) {
        int inner = open < 0 ? -1 : endOfInner(tokens, token, after);
        if (inner >= 0) {
          token = inner;
          continue;
        }
        if (open >= 0) {
          add(open, token, false);
        }
        open = token;
        closing = CLOSE.charAt(OPEN.indexOf(mark));
      }
    }
    if (open >= 0) {
      add(open, after, false);
    }
  }

  /**
   * Where a quotation within another ends: only where the other has a closing mark of its own in
   * the paragraph too, or else it is the other that lacks one. -1 where none.
   */
  private static int endOfInner(Tokens tokens, int open, int after) {
    if (!tokens.isWord(open - 1)) {
      return -1; // "… المقبل. "وأضاف": told on, after a closing mark that is left out
    }
    char mark = tokens.firstChar(open);
    char closing = CLOSE.charAt(OPEN.indexOf(mark));
    int depth = 2;
    int end = -1;
    int limit = Math.min(after, open + MOST_TOKENS);
    for (int token = open + 1; token < limit && depth > 0; token++) {
      if (tokens.kind(token) != Tokens.Kind.MARK) {
        continue;
      }
      char other = tokens.firstChar(token);
      if (isClosing(tokens, token, other, closing, after)) {
        depth--;
        end = end < 0 && depth == 1 ? token : end;
      } else if (other == mark) {
        depth++;
      }
    }
    return depth == 0 ? end : -1;
  }

  private static boolean isClosing(
      Tokens tokens, int token, char mark, char closing, int paragraphEnd) {
    if (mark != closing) {
      return false;
    }
    if (closing != '"') {
      return true;
    }
    boolean spaceBefore = !tokens.isGlued(token);
    boolean gluedAfter =
        token + 1 < paragraphEnd && tokens.isGlued(token + 1) && tokens.isWord(token + 1);
    return !(spaceBefore && gluedAfter);
  }

  private void add(int open, int after, boolean closed) {
    if (after - open > 1) {
      Arrays.fill(holder, open, closed ? after + 1 : after, quotations.size());
      quotations.add(new Quotation(open, after, closed));
    }
  }

  /** All quotations in text order. */
  public List<Quotation> all() {
    return List.copyOf(quotations);
  }

  /** Whether the token is a mark or a word of a quotation. */
  public boolean holds(int token) {
    return token < holder.length && holder[token] >= 0;
  }

  /** The quotation that the token is a mark or a word of; there must be one. */
  public Quotation at(int token) {
    return quotations.get(holder[token]);
  }

  /** Whether the token is the opening mark of a quotation. */
  public boolean opensAt(int token) {
    return holds(token) && at(token).open() == token;
  }
}
