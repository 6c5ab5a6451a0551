package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/**
 * Finds sentences: a line ends one, and so does a full stop, question or exclamation mark, with the
 * closing marks that follow it. A stop between digits or after a letter alone (أ. ف. ب.) ends none.
 */
final class Sentences {
  private Sentences() {}

  static List<Sentence> of(String text, Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    int token = 0;
    while (token < tokens.size()) {
      int after = token + 1;
      boolean lineEnds = after == tokens.size() || hasLineBreak(text, tokens, after);
      if (!lineEnds && endsSentence(tokens, token)) {
        while (after < tokens.size() && isClosing(tokens, after) && tokens.isGlued(after)) {
          after++;
        }
        lineEnds = after == tokens.size() || hasLineBreak(text, tokens, after);
        sentences.add(new Sentence(first, after, paragraph));
        first = after;
      } else if (lineEnds) {
        sentences.add(new Sentence(first, after, paragraph));
        first = after;
      }
      if (lineEnds) {
        paragraph++;
      }
      token = after;
    }
    return sentences;
  }

  private static boolean endsSentence(Tokens tokens, int token) {
    if (tokens.kind(token) != Tokens.Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    if (mark == '؟' || mark == '!' || mark == '?') {
      return true;
    }
    if (mark != '.' && mark != '۔') {
      return false;
    }
    boolean ellipsis = tokens.isGlued(token) && tokens.isMark(token - 1, '.');
    boolean glued = tokens.isGlued(token + 1);
    if (ellipsis || (glued && !isClosing(tokens, token + 1) && !tokens.isWord(token + 1))) {
      return false;
    }
    return !(token > 0 && tokens.isWord(token - 1) && tokens.lightLength(token - 1) == 1);
  }

  private static boolean isClosing(Tokens tokens, int token) {
    if (tokens.kind(token) != Tokens.Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    return "\"»”’')]".indexOf(mark) >= 0;
  }

  private static boolean hasLineBreak(String text, Tokens tokens, int token) {
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
