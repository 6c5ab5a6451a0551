package org.isnad.attribution;

import org.isnad.phrase.Passage;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells where the reporter's own voice comes back within a sentence. */
final class Resumption {
  private final Grammar grammar;
  private final Tokens tokens;
  private final int first;
  private final int after;

  Resumption(Grammar grammar, Passage passage, int first, int after) {
    this.grammar = grammar;
    this.tokens = passage.tokens();
    this.first = first;
    this.after = after;
  }

  /** Whether it comes back at this token, out of the content that is open. */
  boolean at(int at, @Nullable Draft open) {
    return at > first
        && tokens.kind(at - 1) == Tokens.Kind.MARK
        && (grammar.words().is(tokens.whole(at), WordClass.RESUME) && !isPronounOfBut(at)
            || grammar.cues().isResumption(tokens, at, after)
                && !(open != null && open.isClause() && isAfterThat(at))
            || isExceptThat(at)
            || open != null && !open.isClause() && beginsClause(at));
  }

  /** "إلا أنها لم تعلق": the source is the subject, so the reporter speaks. */
  private boolean isExceptThat(int at) {
    return at + 2 < after
        && grammar.words().is(tokens, at, WordClass.PHRASE_END)
        && grammar.words().is(tokens, at, WordClass.NO_COMPLEMENTISER_AFTER)
        && grammar.words().is(tokens.whole(at + 1), WordClass.COMPLEMENTISER)
        && !grammar.words().is(tokens.whole(at + 1), WordClass.BARE_COMPLEMENTISER)
        && grammar.words().is(tokens, at + 2, WordClass.NEGATION);
  }

  /** "بعد أن …": within a clause it is the source's, after a noun phrase the reporter's. */
  private boolean isAfterThat(int at) {
    return at + 1 < after
        && grammar.words().is(tokens, at, WordClass.NO_COMPLEMENTISER_AFTER)
        && grammar.words().is(tokens.whole(at + 1), WordClass.BARE_COMPLEMENTISER);
  }

  /** Whether a clause begins here, for a content that is a noun phrase: "، ويدرس المجلس". */
  private boolean beginsClause(int at) {
    if (grammar.words().is(tokens.whole(at), WordClass.PHRASE_END)) {
      return true;
    }
    int length = tokens.lightLength(at);
    int stem = tokens.stemOffset(at);
    return tokens.has(at, Tokens.AND)
        && !tokens.has(at, Tokens.ARTICLE)
        && length - stem > 3
        && tokens.lightChar(at, stem) == 'ي';
  }

  boolean isEllipsis(int at) {
    return tokens.isMark(at, '.') && tokens.isGlued(at) && tokens.isMark(at - 1, '.');
  }

  private boolean isPronounOfBut(int at) {
    boolean but = grammar.words().is(tokens, at, WordClass.CARRY_ON);
    if (!but) {
      return false;
    }
    int next = at + 1;
    boolean negated = next < after && grammar.words().is(tokens, next, WordClass.NEGATION);
    int verb = negated ? next + 1 : next;
    return verb >= after || grammar.cues().form(tokens, verb) == null;
  }
}
