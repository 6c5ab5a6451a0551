package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.PhraseList;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one stretch of text, a sentence with the quotations that go on past its stops, and drafts
 * its claims from left to right. A cue within the content of the claim before it either ends that
 * content (a sibling), deepens its chain (nested at the content's head), or belongs to it.
 */
final class StretchReader {
  /** How many tokens before a phrase in the middle are no clause yet. */
  private static final int SHORT = 7;

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final int first;
  private final int after;
  private final List<Draft> drafts = new ArrayList<>();
  private final Resumption resumption;
  private final CueCheck check;
  private final QuotedContent quoted;
  private final SourcePhrases sourcePhrases;
  private final Impersonals impersonals;
  private @Nullable Draft open;

  StretchReader(Grammar grammar, Passage passage, int first, int after) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.first = first;
    this.after = after;
    resumption = new Resumption(grammar, passage, first, after);
    check = new CueCheck(grammar, passage, first);
    sourcePhrases = new SourcePhrases(grammar, passage, after);
    impersonals = new Impersonals(grammar, passage, first);
    quoted = new QuotedContent(grammar, passage, after);
  }

  /** The drafts of the stretch in text order; {@code headline} where colons may name sources. */
  List<Draft> read(boolean headline) {
    int at = first;
    if (headline) {
      Draft colon = new ColonReader(grammar, passage).read(first, after);
      if (colon != null) {
        drafts.add(colon);
        return drafts;
      }
    }
    while (at < after) {
      at = Math.max(at + 1, step(at));
    }
    if (open != null) {
      open.end(after);
    }
    return drafts;
  }

  private int step(int at) {
    if (passage.quotations().opensAt(at)) {
      Quotation quotation = passage.quotations().at(at);
      return quotation.closed() ? quotation.after() + 1 : at + 1;
    }
    if (!tokens.isWord(at)) {
      if (open != null && resumption.isEllipsis(at)) {
        open.end(at - 1);
        open = null;
      }
      return at + 1;
    }
    if (open != null && resumption.at(at, open)) {
      open.end(at);
      open = null;
    }
    if (open != null && isRepeatedComplementiser(at)) {
      return another(at);
    }
    if (grammar.cues().isReporterVoice(tokens, at, after)) {
      return at + 2;
    }
    PhraseList.Match<Certainty> phrase = grammar.cues().phrase(tokens, at, after);
    if (phrase != null) {
      return phrase(at, phrase);
    }
    Draft impersonal = open == null ? impersonals.read(at, after) : null;
    if (impersonal != null) {
      quoted.settle(impersonal, passage.quotations().opensAt(impersonal.contentFirst));
      add(impersonal);
      return impersonal.ended ? impersonal.contentAfter : impersonal.contentFirst;
    }
    return verb(at);
  }

  // ---- verbs

  /** "وردت" is read as "and replied" where it makes no claim as "arrived". */
  private int verb(int at) {
    CueForm form = grammar.cues().form(tokens, at);
    if (form == null) {
      return at + 1;
    }
    int next = verb(at, form);
    CueForm other = next == at + 1 ? grammar.cues().withAnd(tokens, at) : null;
    return other == null ? next : verb(at, other);
  }

  private int verb(int at, CueForm form) {
    if (!check.mayAttribute(at, form) || check.pointsBack(at, form, after)) {
      return at + 1;
    }
    boolean within = open != null;
    boolean sibling = within && isSibling(at, form);
    if (within && !sibling && form.inflection() == Inflection.VERBAL_NOUN) {
      return at + 1;
    }
    NounPhrase before =
        form.isFinite() ? new SubjectFinder(grammar, passage).before(at, first) : null;
    Complement complement = grammar.complements().find(passage, form, before, at + 1, after);
    if (complement == null) {
      return at + 1;
    }
    Draft draft = draft(at, form, complement);
    if (form.inflection() == Inflection.VERBAL_NOUN && !isNounCue(draft, form)) {
      return at + 1;
    }
    if (sibling && draft.source == null && (!sameSpeaker(form) || isSpliced(draft, at))) {
      return at + 1;
    }
    if (draft.frame == Frame.NP && isLoose(draft, form, at)) {
      return at + 1;
    }
    if (within && !sibling) {
      return nested(draft, at);
    }
    if (within) {
      close(at);
    }
    add(draft);
    return draft.ended ? Math.max(draft.contentAfter, draft.contentFirst) : draft.contentFirst;
  }

  /** A verbal noun attributes where somebody's name or a pronoun makes it his. */
  private boolean isNounCue(Draft draft, CueForm form) {
    Frame frame = draft.frame;
    boolean matter = frame == Frame.BI && form.cue().act() == Act.STATES && !draft.clause;
    boolean clause = frame != null && frame != Frame.NP && frame != Frame.QUOTE && !matter;
    boolean object = form.cue().takesObject() && !draft.clause; // تحذير السكان (warning them)
    return clause && (form.pronoun() || draft.source != null && !object);
  }

  private Draft draft(int at, CueForm form, Complement complement) {
    Draft draft = new Draft(Draft.Way.VERB, first);
    draft.cueFirst = form.cue().takes(Frame.SOURCE) ? at + 2 : at; // جاء في بيان: the noun
    draft.cueAfter = draft.cueFirst + 1;
    draft.form = form;
    draft.frame = complement.frame();
    draft.certainty = form.cue().certainty();
    draft.leavesOpen = check.isDoublyNegative(at, form);
    draft.source = complement.subject();
    if (complement.relayed() != null) {
      if (complement.subject() != null) {
        draft.relays.add(complement.subject());
      }
      draft.source = complement.relayed();
    }
    draft.contentFirst = pastHope(form, complement.contentFirst());
    draft.colon = complement.colon();
    draft.clause = complement.clause();
    draft.sourceIsPronoun = !form.isFinite() && form.pronoun();
    new RelayFinder(grammar, passage).addTo(draft, at + 1, complement.contentFirst());
    quoted.settle(draft, complement.opensQuote());
    return draft;
  }

  /** "أعرب عن أمله في وصول القوافل": the matter is what is hoped for. */
  private int pastHope(CueForm form, int at) {
    int preposition = at + 1;
    if (form.cue().act() != Act.WISHES
        || preposition + 1 >= after
        || !grammar.words().is(tokens, at, WordClass.HOPE_NOUN)) {
      return at;
    }
    int next = grammar.words().is(tokens, preposition, WordClass.PREPOSITION) ? at + 2 : at + 1;
    boolean bare = grammar.words().is(tokens.whole(next), WordClass.BARE_COMPLEMENTISER);
    boolean matter = next > preposition || bare || tokens.has(next, Tokens.BY);
    return bare && next + 1 < after ? next + 1 : matter ? next : at;
  }

  // ---- contents within contents

  private boolean isSibling(int at, CueForm form) {
    if (form.inflection() == Inflection.PARTICIPLE) {
      return true;
    }
    if (!form.isFinite()) {
      return false;
    }
    boolean joined =
        tokens.has(at, Tokens.AND | Tokens.SO)
            || tokens.kind(at - 1) == Tokens.Kind.MARK && !passage.quotations().holds(at - 1)
            || grammar.words().is(tokens, at - 1, WordClass.CARRY_ON)
            || grammar.words().is(tokens, at - 1, WordClass.QAD) && tokens.has(at - 1, Tokens.AND);
    return joined && at - 1 > openContent();
  }

  /** A finite verb with an object and no speaker at hand: a passive, or told as an act. */
  private boolean isLoose(Draft draft, CueForm form, int at) {
    boolean opens =
        at == first
            ? tokens.has(at, Tokens.AND)
            : at == first + 1 && grammar.words().is(tokens, first, WordClass.CARRY_ON);
    boolean passive = form.inflection() == Inflection.PRESENT;
    return draft.source == null && form.isFinite() && drafts.isEmpty() && (passive || !opens);
  }

  /** Whether a verb without a subject can go on with the speaker of the open content. */
  private boolean sameSpeaker(CueForm form) {
    CueForm before = open == null ? null : open.form;
    if (before == null || !before.isFinite() || !form.isFinite()) {
      return true;
    }
    return before.plural() == form.plural() && before.gender() == form.gender();
  }

  /** "أن اللجان المعنية، استبعدت": a comma alone joins no verb without a speaker. */
  private boolean isSpliced(Draft draft, int at) {
    int before = open == null ? at : Math.max(0, open.cueFirst - 1);
    boolean afterRelative = grammar.words().is(tokens, before, WordClass.RELATIVE);
    return draft.frame != Frame.QUOTE
        && !afterRelative
        && tokens.kind(at - 1) == Tokens.Kind.MARK
        && draft.form != null
        && draft.form.isFinite()
        && !tokens.has(at, Tokens.AND | Tokens.SO);
  }

  private int openContent() {
    return open == null ? first : open.contentFirst;
  }

  /** A cue at the head of the open content deepens its chain; deeper down it is its matter. */
  private int nested(Draft inner, int at) {
    Draft outer = open;
    boolean relative = grammar.words().is(tokens, at - 1, WordClass.RELATIVE);
    if (outer == null || relative || outer.startsQuoted || outer.way == Draft.Way.IMPERSONAL) {
      return at + 1;
    }
    boolean subjectAtHead =
        inner.source != null
            && inner.source.first() <= outer.contentFirst + 1
            && inner.source.after() <= at;
    boolean verbAtHead =
        at == outer.contentFirst && inner.source != null && inner.source.first() > at;
    boolean known = outer.source != null || inner.frame == Frame.THAT && speaks(inner.source);
    if (!(subjectAtHead || verbAtHead) || !known || inner.source == null) {
      return at + 1;
    }
    inner.outer = outer;
    drafts.remove(outer);
    open = null;
    add(inner);
    return inner.contentFirst;
  }

  /**
   * "وأضاف أن الوزارة أكدت أن": people and bodies speak, "المعلومات" (the information) does not.
   */
  private boolean speaks(@Nullable NounPhrase source) {
    SourceNoun noun = source == null ? null : grammar.nouns().get(tokens, source.first());
    return noun == null ? source != null : noun.kind() != SourceNoun.Kind.DOCUMENT;
  }

  /** Ends the open content before a sibling's first word and what joins it. */
  private void close(int at) {
    int end = at;
    while (end - 1 > openContent() && joins(end - 1)) {
      end--;
    }
    if (open != null) {
      open.end(end);
    }
    open = null;
  }

  private boolean joins(int token) {
    return tokens.isWord(token)
        && (grammar.words().is(tokens, token, WordClass.CARRY_ON)
            || grammar.words().is(tokens, token, WordClass.QAD)
            || grammar.words().is(tokens, token, WordClass.KANA)
            || tokens.lightLength(token) == 1);
  }

  private void add(Draft draft) {
    drafts.add(draft);
    open = draft.ended ? null : draft;
  }

  // ---- phrases

  private int phrase(int at, PhraseList.Match<Certainty> match) {
    SourcePhrases.Found found = sourcePhrases.read(match.after());
    if (found.own()) {
      return inOwnWords(at, Math.max(match.after() + 1, found.sourceFirst()));
    }
    NounPhrase source = found.source();
    if (source == null) {
      return found.said() && endsAtComma(at) ? found.sourceFirst() : at + 1;
    }
    Draft draft = new Draft(Draft.Way.PHRASE, first);
    draft.cueFirst = at;
    draft.cueAfter = isPreposition(at) ? match.after() : at + 1;
    draft.certainty = match.value();
    draft.source = source;
    if (open != null && open.way != Draft.Way.PHRASE) {
      return sourcePhrases.isRelay(found, at) ? relayedBy(draft, at) : at + 1;
    }
    return at <= first + 1 ? contentBehind(draft) : contentBefore(draft, at);
  }

  /** "على حد قول": a preposition alone attributes nothing, the phrase that it opens does. */
  private boolean isPreposition(int at) {
    return grammar.words().is(tokens.whole(at), WordClass.PREPOSITION);
  }

  /** Ends the open content before "in his words"; without one these words make a claim. */
  private int inOwnWords(int at, int next) {
    if (open != null) {
      endUnlessRepeated(at, next);
    } else if (drafts.isEmpty()) {
      Draft draft = new Draft(Draft.Way.PHRASE, first);
      draft.cueFirst = at;
      draft.cueAfter = at + 1;
      draft.sourceIsPronoun = true;
      contentBefore(draft, at);
    }
    return next;
  }

  /** Ends the open content; "على حد قوله، وأن" goes on with another. */
  private void endUnlessRepeated(int at, int next) {
    if (open != null) {
      open.end(at);
      int word = next < after && tokens.kind(next) == Tokens.Kind.MARK ? next + 1 : next;
      if (word >= after || !isRepeatedComplementiser(word)) {
        open = null;
      }
    }
  }

  /** Ends the open content before a phrase whose source is none that we know. */
  private boolean endsAtComma(int at) {
    if (open == null || at <= first || tokens.kind(at - 1) != Tokens.Kind.MARK) {
      return false;
    }
    open.end(at);
    open = null;
    return true;
  }

  /** "قال … إن …، بحسب رويترز": the phrase tells through whom the open claim came. */
  private int relayedBy(Draft phrase, int at) {
    Draft told = open;
    if (told != null && phrase.source != null) {
      told.relays.add(0, phrase.source);
      endUnlessRepeated(at, phrase.source.after());
      return phrase.source.after();
    }
    return at + 1;
  }

  private int contentBehind(Draft draft) {
    NounPhrase source = draft.source;
    int at = source == null ? after : source.after();
    int limit = Math.min(after, at + 25);
    while (at < limit && !opensContent(at)) {
      at++;
    }
    if (at >= limit) {
      return draft.cueAfter;
    }
    int next =
        at + (tokens.kind(at) == Tokens.Kind.MARK && !passage.quotations().opensAt(at) ? 1 : 0);
    if (next < after
        && grammar.words().is(tokens, next, WordClass.COMPLEMENTISER)
        && grammar.words().is(tokens.base(next), WordClass.BARE_COMPLEMENTISER)) {
      next++;
    }
    draft.contentFirst = next;
    quoted.settle(draft, next < after && passage.quotations().opensAt(next));
    add(draft);
    return Math.max(next, draft.contentAfter);
  }

  private boolean opensContent(int token) {
    return tokens.isMark(token, '،')
        || tokens.isMark(token, ',')
        || tokens.isMark(token, ':')
        || passage.quotations().opensAt(token)
        || grammar.words().is(tokens, token, WordClass.COMPLEMENTISER);
  }

  private int contentBefore(Draft draft, int at) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    int from = first;
    boolean closes = draft.source != null && draft.source.after() >= after - 2;
    if (last != null) {
      boolean relay = last.way == Draft.Way.VERB && last.relays.isEmpty();
      if (!relay || !(closes || at - last.contentAfter <= 2) || draft.source == null) {
        return at + 1;
      }
      last.relays.add(0, draft.source);
      return draft.source.after();
    }
    int next = draft.source == null ? at + 1 : sourcePhrases.pastAnonymity(draft.source.after());
    boolean between =
        draft.source != null
            && at - from <= SHORT
            && next + 1 < after
            && tokens.kind(next) == Tokens.Kind.MARK
            && goesOn(next + 1);
    if (at - from < 3 && !between) {
      return at + 1;
    }
    draft.contentFirst = from;
    draft.end(at);
    drafts.add(draft);
    if (draft.source == null) {
      return next;
    }
    if (between) {
      draft.more.add(new int[] {next + 1, after});
      return next + 1;
    }
    if (next < after && goesOn(next)) {
      draft.more.add(new int[] {next, after});
    }
    return next;
  }

  /** "الخطة، بحسب المصدر، تبدأ": whether the content goes on behind the phrase in its middle. */
  private boolean goesOn(int token) {
    return tokens.isWord(token)
        && !quoted.isCueWithAnd(token)
        && !tokens.has(token, Tokens.AND | Tokens.FOR)
        && !grammar.words().is(tokens, token, WordClass.CARRY_ON)
        && !grammar.words().is(tokens, token, WordClass.RELATIVE)
        && !grammar.words().is(tokens, token, WordClass.RESUME)
        && !grammar.words().is(tokens, token, WordClass.PHRASE_END)
        && !grammar.words().is(tokens, token, WordClass.ADVERB)
        && !grammar.words().is(tokens, token, WordClass.PREPOSITION);
  }

  // ---- repeated complementisers

  /** "وإن", "وأن" within a clause: a second content of the same cue, which may stand otherwise. */
  private boolean isRepeatedComplementiser(int at) {
    return open != null
        && open.isClause()
        && !open.startsQuoted
        && at > open.contentFirst + 1
        && tokens.has(at, Tokens.AND)
        && grammar.words().is(tokens.base(at), WordClass.COMPLEMENTISER)
        && at + 1 < after;
  }

  private int another(int at) {
    Draft before = open;
    if (before == null) {
      return at + 1;
    }
    boolean bare = grammar.words().is(tokens.base(at), WordClass.BARE_COMPLEMENTISER);
    Draft next = before.again(bare ? at + 1 : at);
    before.end(at);
    add(next);
    return at + 1;
  }
}
