package org.isnad.attribution;

import org.isnad.annotation.Certainty;
import org.isnad.phrase.Passage;
import org.isnad.phrase.PhraseList;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads cues that nobody speaks: من المتوقع أن (it is expected that), يدور حديث عن (talk is of).
 */
final class Impersonals {
  /** So many tokens a remark on place or time may take between talk and its matter. */
  private static final int REMARK = 7;

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final int first;

  /** Cues of the stretch that begins at this token. */
  Impersonals(Grammar grammar, Passage passage, int first) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.first = first;
  }

  /** The claim whose impersonal cue begins at the token; null where none does. */
  @Nullable Draft read(int at, int after) {
    PhraseList.Match<Certainty> talk = grammar.cues().talk(tokens, at, after);
    if (talk != null) {
      int matter = matterOfTalk(talk.after(), after);
      return matter >= after ? null : talk(at, talk, matter);
    }
    PhraseList.Match<Certainty> match = grammar.cues().impersonal(tokens, at, after);
    return match == null ? null : clause(at, match, after);
  }

  /** "وسط توقعات بأن": the preposition is no part of the cue. */
  private Draft talk(int at, PhraseList.Match<Certainty> match, int matter) {
    Draft draft = draft(at, match, matter);
    draft.cueFirst = opensRemark(at) ? at + 1 : at;
    draft.frame = grammar.few().about() == tokens.whole(matter - 1) ? Frame.AN : Frame.THAT;
    return draft;
  }

  private @Nullable Draft clause(int at, PhraseList.Match<Certainty> match, int after) {
    int next = match.after();
    boolean preposition =
        grammar.words().is(tokens.whole(next - 1), WordClass.PREPOSITION) && next - at > 1;
    boolean clause = next < after && isComplementiser(next);
    if (!clause && !preposition || next >= after || !isOfAntecedent(at, next) && hasSubject(at)) {
      return null;
    }
    int matter = clause ? pastBare(next) : next;
    return matter >= after ? null : draft(at, match, matter);
  }

  /** "لكنه يعتقد أن", "الوزير يتوقع أن": the verb of somebody told before it. */
  private boolean hasSubject(int at) {
    return grammar.cues().form(tokens, at) != null
        && (isOfPronoun(at) || new SubjectFinder(grammar, passage).before(at, first) != null);
  }

  /**
   * "الرجل الذي يعتقد أنه": he is thought to, since the pronoun of the clause points back to him.
   */
  private boolean isOfAntecedent(int at, int next) {
    return at > first
        && grammar.words().is(tokens, at - 1, WordClass.RELATIVE)
        && isComplementiser(next)
        && pastBare(next) == next;
  }

  /** The pronoun before the verb is its subject. */
  private boolean isOfPronoun(int at) {
    return at > first
        && (grammar.words().is(tokens.whole(at - 1), WordClass.RESUME)
            || grammar.words().is(tokens.whole(at - 1), WordClass.COMPLEMENTISER))
        && tokens.lightChar(at - 1, tokens.lightLength(at - 1) - 1) == 'ه';
  }

  /** "يدور حديث في العاصمة عن": past the remark and what opens the matter; the limit if nothing. */
  private int matterOfTalk(int from, int after) {
    int limit = Math.min(after, from + REMARK);
    for (int at = from; at < limit && tokens.isWord(at); at++) {
      if (isComplementiser(at)) {
        return pastBare(at);
      }
      if (grammar.few().about() == tokens.whole(at)) {
        return at + 1 < after && isComplementiser(at + 1) ? pastBare(at + 1) : at + 1;
      }
      if (at == from && !opensRemark(at)) {
        return after;
      }
    }
    return after;
  }

  private boolean opensRemark(int token) {
    return grammar.words().is(tokens, token, WordClass.PREPOSITION)
        || grammar.words().is(tokens, token, WordClass.ADVERB)
        || passage.isTimed(token);
  }

  private boolean isComplementiser(int token) {
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER);
  }

  private int pastBare(int token) {
    boolean bare = grammar.words().is(tokens.whole(token), WordClass.BARE_COMPLEMENTISER);
    return bare ? token + 1 : token;
  }

  private Draft draft(int at, PhraseList.Match<Certainty> match, int matter) {
    Draft draft = new Draft(Draft.Way.IMPERSONAL, first);
    draft.cueFirst = at;
    draft.cueAfter = match.after();
    draft.certainty = match.value();
    draft.frame = Frame.THAT;
    draft.contentFirst = matter;
    return draft;
  }
}
