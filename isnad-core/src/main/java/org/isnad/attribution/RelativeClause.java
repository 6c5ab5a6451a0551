package org.isnad.attribution;

import org.isnad.phrase.Passage;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;

/**
 * The relative clause that may stand between a cue and its content: whether it is open, and what
 * belongs to it. One for each search.
 */
final class RelativeClause {
  private static final int NONE = -1;

  private final WordClasses words;
  private final CueLexicon cues;
  private final Passage passage;
  private final Tokens tokens;
  private final Cue cue;
  private int start = NONE;

  RelativeClause(WordClasses words, CueLexicon cues, Passage passage, Cue cue) {
    this.words = words;
    this.cues = cues;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.cue = cue;
  }

  boolean isOpen() {
    return start != NONE;
  }

  void open(int token) {
    start = token;
  }

  /** "فلان، الذي …،": the second comma closes what the first opened. */
  void mark(int token) {
    boolean opens = tokens.isMark(token, '(') || tokens.isMark(token, '-');
    if (isOpen() && tokens.kind(start - 1) == Tokens.Kind.MARK && !opens) {
      start = NONE;
    }
  }

  /** A colon before quotation marks is the cue's, where no other cue stands between. */
  void colon(int token) {
    if (isOpen() && !holdsCueBefore(token)) {
      start = NONE;
    }
  }

  /** "المنظمة التي …، أن": the clause is the cue's where no verb of the relative one wants it. */
  boolean endsBefore(int complementiser) {
    boolean apart = isApart(complementiser) || passage.isTimed(complementiser - 1);
    boolean withBy = tokens.has(complementiser, Tokens.BY) && cue.takes(Frame.BI);
    return (apart || withBy) && !holdsCueBefore(complementiser);
  }

  /** "الذي يعمل بالميناء": whether the attached particle belongs to the relative clause. */
  boolean ownsBy(int token) {
    boolean wanted = cue.takes(Frame.BI) && !cue.takes(Frame.THAT);
    return isOpen() && !wanted && !isApart(token);
  }

  /** "التي أداها إلى العاصمة": whether the preposition belongs to the relative clause. */
  boolean ownsPreposition(int token, int limit) {
    boolean otherwise = cue.takes(Frame.THAT) && cue.takes(Frame.QUOTE) && !cue.takesObject();
    boolean clause =
        token + 1 < limit && words.is(tokens.whole(token + 1), WordClass.COMPLEMENTISER);
    return isOpen() && otherwise && !clause && !isApart(token);
  }

  private boolean isApart(int token) {
    return tokens.kind(token - 1) == Tokens.Kind.MARK;
  }

  private boolean holdsCueBefore(int end) {
    for (int token = start; token < end; token++) {
      CueForm other = cues.form(tokens, token);
      if (other != null && other.isFinite()) {
        return true;
      }
    }
    return false;
  }
}
