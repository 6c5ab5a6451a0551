package org.isnad.attribution;

import org.isnad.phrase.Inflection;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Settles where a content that begins with a quotation ends. */
final class QuotedContent {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final int after;

  QuotedContent(Grammar grammar, Passage passage, int after) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.after = after;
  }

  /** Ends the content with its quotation, unless the words go on beyond a short one. */
  void settle(Draft draft, boolean opensQuote) {
    int firstWord = draft.contentFirst;
    if (!opensQuote
        && firstWord + 1 < after
        && passage.quotations().opensAt(firstWord + 1)
        && draft.frame == Frame.THAT
        && grammar.words().is(tokens, firstWord, WordClass.COMPLEMENTISER)) {
      firstWord++;
      opensQuote = true;
    }
    if (!opensQuote || !passage.quotations().opensAt(firstWord)) {
      return;
    }
    Quotation quotation = passage.quotations().at(firstWord);
    int end = Math.min(quotation.after(), after);
    boolean goesOn =
        quotation.closed()
            && quotation.length() <= 6
            && !draft.colon
            && draft.frame != Frame.QUOTE
            && end + 1 < after
            && tokens.isWord(end + 1)
            && !grammar.words().is(tokens, end + 1, WordClass.RESUME)
            && grammar.cues().phrase(tokens, end + 1, after) == null
            && !isCueWithAnd(end + 1);
    draft.startsQuoted = true;
    if (!goesOn) {
      draft.end(end);
    }
  }

  /** Whether another cue begins at the token. */
  boolean isCueWithAnd(int token) {
    CueForm form = grammar.cues().form(tokens, token);
    return form != null
        && (tokens.has(token, Tokens.AND) || form.inflection() == Inflection.PARTICIPLE);
  }
}
