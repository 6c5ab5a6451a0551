package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LightForm;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.isnad.text.Tokens.Kind;

/**
 * Finds sentences: a line ends one, and so does a full stop, question or exclamation mark, with the
 * marks that follow it (؟! and a closing quotation mark). No stop that belongs to what it stands in
 * ends one: in a number (10.30), an address (example.com), an initial (أ. ف. ب.), a numbered point
 * (1. …) or a row of stops, which news uses as a dash (مصر.. زيادة).
 */
final class Sentences {
  private static final String CLOSING = "\"»”’')]";

  private final String text;
  private final Tokens tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int first;
  private boolean quoting;

  private Sentences(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Sentence> of(String text, Tokens tokens) {
    return new Sentences(text, tokens).find();
  }

  private List<Sentence> find() {
    int paragraph = 0;
    int token = 0;
    while (token < tokens.size()) {
      quoting ^= tokens.isMark(token, '"');
      int after = token + 1;
      boolean ends = endsSentence(token);
      if (ends) {
        after = afterClosing(after);
      }
      boolean lineEnds = after == tokens.size() || hasLineBreak(after);
      if (ends || lineEnds) {
        sentences.add(new Sentence(first, after, paragraph));
        first = after;
      }
      if (lineEnds) {
        paragraph++;
        quoting = false;
      }
      token = after;
    }
    return sentences;
  }

  private boolean endsSentence(int token) {
    if (tokens.kind(token) != Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    if (mark == '؟' || mark == '!' || mark == '?') {
      return !isGluedTo(token + 1, Kind.FOREIGN) && !isAside(token);
    }
    return (mark == '.' || mark == '۔') && stopEnds(token);
  }

  private boolean stopEnds(int token) {
    if (token == first) {
      return false;
    }
    int before = token - 1;
    boolean row = isGluedMark(token, before, '.') || isGluedMark(token + 1, token + 1, '.');
    if (row || isGluedTo(token + 1, Kind.FOREIGN) || isGluedTo(token + 1, Kind.DIGITS)) {
      return false;
    }
    boolean numbersPoint = before == first && tokens.isDigits(before);
    return !numbersPoint && !isInitial(before);
  }

  /** Whether the token before is a letter alone: أ. ف. ب., د. (doctor), J. */
  private boolean isInitial(int token) {
    return switch (tokens.kind(token)) {
      case WORD -> tokens.lightLength(token) == 1;
      case FOREIGN -> tokens.end(token) - tokens.start(token) == 1;
      default -> false;
    };
  }

  /** Whether the mark stands alone between brackets: (!). */
  private boolean isAside(int token) {
    return token > first && tokens.isMark(token - 1, '(') && isGluedMark(token + 1, token + 1, ')');
  }

  /** Whether this token is glued to the one before it and {@code which} of the two is the mark. */
  private boolean isGluedMark(int token, int which, char mark) {
    return token < tokens.size() && isGlued(token) && tokens.isMark(which, mark);
  }

  private boolean isGluedTo(int token, Kind kind) {
    return token < tokens.size() && isGlued(token) && tokens.kind(token) == kind;
  }

  /** Whether nothing to be seen stands before the token: controls of direction do not count. */
  private boolean isGlued(int token) {
    for (int i = token == 0 ? 0 : tokens.end(token - 1); i < tokens.start(token); i++) {
      if (!LightForm.isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return token > 0;
  }

  /** Takes in the marks glued to a sentence's end: more ends, and what closes a quotation. */
  private int afterClosing(int from) {
    int after = from;
    while (after < tokens.size() && isGlued(after) && closes(after)) {
      quoting ^= tokens.isMark(after, '"');
      after++;
    }
    return after;
  }

  private boolean closes(int token) {
    if (tokens.kind(token) != Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    if (mark == '"') {
      // the same mark opens and closes: it closes what is open
      return quoting;
    }
    return mark == '!' || mark == '؟' || mark == '?' || mark == '.' || CLOSING.indexOf(mark) >= 0;
  }

  private boolean hasLineBreak(int token) {
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      char c = text.charAt(i);
      if ((c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
