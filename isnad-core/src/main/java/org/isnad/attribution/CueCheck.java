package org.isnad.attribution;

import org.isnad.annotation.Act;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Polarity;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.Passage;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Tells whether a form of a cue verb can attribute where it stands. */
final class CueCheck {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final int first;

  CueCheck(Grammar grammar, Passage passage, int first) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.first = first;
  }

  /** "التي أعلن عنها": the pronoun behind the cue stands for what the relative clause is about. */
  boolean pointsBack(int at, CueForm form, int after) {
    return at > first
        && form.cue().takesPreposition()
        && at + 1 < after
        && grammar.words().is(tokens, at - 1, WordClass.RELATIVE)
        && grammar.words().is(tokens.whole(at + 1), WordClass.PRONOUN)
        && tokens.lightChar(at + 1, 0) != 'ل'; // قال لها: who was told
  }

  /** Whether the form attributes, and is not denied, wished for or planned. */
  boolean mayAttribute(int at, CueForm form) {
    boolean named = passage.mention(at) != null && !tokens.has(at, Tokens.AND);
    if (named || at > first && tokens.isMark(at - 1, '(')) {
      return false;
    }
    boolean governed = tokens.has(at, Tokens.FOR | Tokens.BY | Tokens.LIKE);
    if (form.inflection() == Inflection.PAST && governed) {
      return false; // لأسر (for families)
    }
    if (form.isFinite()) {
      boolean negated =
          at > first
              && grammar.words().is(tokens, at - 1, WordClass.NEGATION)
              && !doublyNegative(form);
      boolean subjunctive =
          form.inflection() == Inflection.PRESENT
              && (tokens.has(at, Tokens.FOR)
                  || at > first
                      && grammar.words().is(tokens.base(at - 1), WordClass.BARE_COMPLEMENTISER)
                      && !passage.isInna(at - 1));
      boolean planned =
          tokens.has(at, Tokens.WILL)
              || form.inflection() == Inflection.PRESENT
                  && at > first
                  && grammar.words().is(tokens, at - 1, WordClass.QAD);
      boolean alike = looksLikeNoun(at, form) && !startsClause(at);
      boolean initialOnly = form.cue().takes(Frame.INITIAL) && !startsClause(at);
      return !negated
          && !subjunctive
          && !planned
          && !alike
          && !initialOnly
          && !grammar.isNoun(tokens, at);
    }
    if (form.inflection() == Inflection.PARTICIPLE) {
      boolean apart = at == first || tokens.kind(at - 1) == Tokens.Kind.MARK;
      return !governed
          && !tokens.has(at, Tokens.ARTICLE)
          && (apart || !grammar.isOther(tokens.stem(at - 1)) && !form.cue().takes(Frame.APART))
          && (apart || form.gender() == Gender.MASCULINE || opensContent(at + 1));
    }
    return true;
  }

  /** "متابعة دقيقة" (close observation): a feminine is a cue only before a mark or a content. */
  private boolean opensContent(int token) {
    return token >= tokens.size()
        || tokens.kind(token) == Tokens.Kind.MARK
        || grammar.words().is(tokens.whole(token), WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(token), WordClass.PREPOSITION)
        || tokens.has(token, Tokens.BY);
  }

  /** لم يستبعد (did not rule out): a denial denied is a claim, and leaves the matter open. */
  boolean isDoublyNegative(int at, CueForm form) {
    return at > first
        && form.isFinite()
        && grammar.words().is(tokens, at - 1, WordClass.NEGATION)
        && doublyNegative(form);
  }

  private static boolean doublyNegative(CueForm form) {
    return form.cue().polarity() == Polarity.NEGATIVE && form.cue().act() == Act.STATES;
  }

  /** ذكرا (the two said, or: a male), ظنا (the two thought, or: thinking). */
  private boolean looksLikeNoun(int at, CueForm form) {
    int length = tokens.lightLength(at);
    return form.inflection() == Inflection.PAST
        && form.plural()
        && !form.pronoun()
        && tokens.lightChar(at, length - 1) == 'ا'
        && tokens.lightChar(at, length - 2) != 'و'
        && tokens.lightChar(at, length - 2) != 'ت';
  }

  private boolean startsClause(int at) {
    boolean mark = at > first && tokens.kind(at - 1) == Tokens.Kind.MARK;
    return at == first
        || tokens.has(at, Tokens.AND) && mark
        || grammar.words().is(tokens, at - 1, WordClass.CARRY_ON)
        || grammar.words().is(tokens, at - 1, WordClass.QAD);
  }
}
