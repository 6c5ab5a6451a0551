package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.SourceKind;
import org.isnad.commitment.Frame.Joint;
import org.isnad.commitment.Frame.Limit;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds undertakings told with a word for undertaking: pledged to, agreed on, refuses to. */
final class CueFinder {
  private static final int REACH = 14;
  private static final int NOUN_REACH = 8;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  CueFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** The commitments that the token opens, the first of them and those joined to it. */
  List<Draft> at(int token, int first, int limit) {
    Draft draft = single(token, first, limit);
    if (draft == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    while (draft != null) {
      drafts.add(draft);
      draft = joined(draft, limit);
    }
    return drafts;
  }

  private @Nullable Draft single(int token, int first, int limit) {
    if (!tokens.isWord(token) || scene.passage.isTimed(token)) {
      return null;
    }
    Cue cue = grammar.cues().at(tokens, token);
    if (cue != null && !isForSake(token) && !isPastPlan(token, cue) && !isDemanded(token)) {
      Draft draft = cue(token, cue, first, limit);
      if (draft != null) {
        return isNegated(token) ? negated(draft, cue) : draft;
      }
    }
    return plan(token, limit);
  }

  /** "كنت أنوي العودة": what was planned once. */
  private boolean isPastPlan(int token, Cue cue) {
    boolean open = cue.shape() == Cue.Shape.PRESENT || cue.shape() == Cue.Shape.PARTICIPLE;
    return open && isAfterWas(token);
  }

  /** "ضرورة التزام الدول": what is demanded is not undertaken. */
  private boolean isDemanded(int token) {
    return token > 0
        && tokens.isWord(token - 1)
        && grammar.words().is(tokens, token - 1, WordClass.ASKS_HEAD);
  }

  boolean isAfterWas(int token) {
    return token > 0 && grammar.few().was().contains(tokens.whole(token - 1))
        || token > 0 && grammar.words().is(tokens, token - 1, WordClass.KANA)
        || token > 1 && grammar.words().is(tokens, token - 2, WordClass.KANA);
  }

  private boolean isForSake(int token) {
    return token > 0
        && grammar.few().sake().contains(tokens.stem(token))
        && grammar.few().from().contains(tokens.base(token - 1));
  }

  private boolean isNegated(int token) {
    for (int at = token - 1; at >= Math.max(0, token - 3) && tokens.isWord(at); at--) {
      if (grammar.few().not().contains(tokens.base(at))
          || grammar.few().never().contains(tokens.whole(at))
          || grammar.few().lack().contains(tokens.stem(at))) {
        return true;
      }
    }
    return false;
  }

  /** "ليس لدينا نية للتدخل": what is not intended is refused; what is not agreed is nothing. */
  private static @Nullable Draft negated(Draft draft, Cue cue) {
    if (cue.shape() != Cue.Shape.NOUN || cue.status() != CommitmentStatus.ANNOUNCED) {
      return null;
    }
    draft.status = CommitmentStatus.REFUSED;
    return draft;
  }

  private @Nullable Draft cue(int token, Cue cue, int first, int limit) {
    Draft best = null;
    for (Frame frame : cue.frames()) {
      if (!cue.allows(frame)) {
        continue;
      }
      int action = action(token, frame, limit);
      if (action >= 0 && (best == null || action < best.first)) {
        Draft draft = draft(token, action, frame, cue.status(), "cue-" + code(frame), limit);
        best = isSelf(frame, token, draft) ? draft : best;
      }
    }
    if (best == null || isConditional(token, first)) {
      return null;
    }
    party(best, token, cue, first);
    boolean relative = token > 0 && grammar.words().is(tokens, token - 1, WordClass.RELATIVE);
    boolean noun = cue.shape() == Cue.Shape.NOUN && best.status != CommitmentStatus.POSTPONED;
    boolean needsParty =
        relative
            || noun
            || best.rule.equals("cue-np") && best.status != CommitmentStatus.POSTPONED
            || best.status == CommitmentStatus.PROPOSED
            || best.status == CommitmentStatus.REFUSED;
    if (best.status == CommitmentStatus.REFUSED && isComment(best)) {
      return null;
    }
    return needsParty && best.party.isEmpty() ? null : best;
  }

  private boolean isComment(Draft draft) {
    return grammar.few().comment().contains(tokens.stem(draft.first));
  }

  /** Whether the token stands in a condition: "إذا وافقوا على الهدنة" promises nothing. */
  boolean isConditional(int token, int first) {
    for (int at = token - 1; at >= Math.max(first, token - 12); at--) {
      if (scene.isBreak(at) || scene.isComma(at)) {
        return false;
      }
      Phrases.Match match = grammar.markers().at(tokens, at, token + 1, Marker.CONDITION);
      if (match != null && !tokens.has(token, Tokens.SO)) {
        return true;
      }
    }
    return false;
  }

  private static String code(Frame frame) {
    return switch (frame.joint()) {
      case BI -> "bi";
      case ALA -> "ala";
      case ILA -> "ila";
      case LI -> "li";
      case OF -> "an";
      case NP -> "np";
      case AN -> "that";
    };
  }

  /** "أعلن الرئيس استقالته" is his own; "أعلنت الوكالة انهيار الجسر" is not the agency's. */
  private boolean isSelf(Frame frame, int cue, Draft draft) {
    if (frame.limit() != Limit.SELF) {
      return true;
    }
    Verb verb = grammar.verbs().noun(tokens, draft.first);
    Claim claim = scene.claimWithCue(cue);
    boolean doer =
        claim == null
            || claim.root().kind() == SourceKind.PERSON
            || claim.root().kind() == SourceKind.ORGANISATION;
    return doer && verb != null && verb.kind() == VerbClass.ACT;
  }

  Draft draft(
      int trigger, int action, Frame frame, CommitmentStatus status, String rule, int limit) {
    if (frame.joint() == Joint.AN) {
      Verb verb = grammar.verbs().present(tokens, action);
      int after = extent.ofVerb(action, action + 1, limit);
      return new Draft(trigger, action, after, verb == null ? -1 : verb.number(), status, rule);
    }
    boolean lack = grammar.few().lack().contains(tokens.stem(action)) && action + 1 < limit;
    int noun = lack ? action + 1 : action;
    Verb verb = grammar.verbs().noun(tokens, noun);
    int after = extent.ofNoun(noun, limit);
    CommitmentStatus made = lack ? CommitmentStatus.REFUSED : status;
    return new Draft(trigger, action, after, verb == null ? -1 : verb.number(), made, rule);
  }

  /** The first token of the action that follows in this frame; -1 where none does. */
  private int action(int cue, Frame frame, int limit) {
    boolean noun = tokens.isWord(cue) && isNoun(cue);
    boolean near = noun || frame.joint() == Joint.AN;
    int end = Math.min(limit, cue + (near ? NOUN_REACH : REACH));
    for (int at = cue + 1; at < end; at++) {
      if (isEnd(at, cue, frame.joint() == Joint.AN) || isPast(at, frame, noun)) {
        return -1;
      }
      int action = joint(at, cue, frame, limit);
      if (action >= 0) {
        return action;
      }
    }
    return -1;
  }

  private boolean isNoun(int token) {
    Cue cue = grammar.cues().at(tokens, token);
    return cue == null || cue.shape() == Cue.Shape.NOUN;
  }

  /** Whether something else comes before the action: a phrase that the object does not wait for. */
  private boolean isPast(int at, Frame frame, boolean noun) {
    if (!tokens.isWord(at)) {
      return false;
    }
    boolean tight = noun || frame.joint() == Joint.NP;
    boolean timed = at + 1 < tokens.size() && scene.passage.isTimed(at + 1);
    boolean sought =
        frame.joint() == Joint.ALA && grammar.few().on().contains(tokens.whole(at))
            || frame.joint() == Joint.ILA && grammar.few().to().contains(tokens.whole(at))
            || frame.joint() == Joint.OF && grammar.few().of().contains(tokens.whole(at));
    boolean together = noun && grammar.few().together().contains(tokens.whole(at));
    boolean other = extent.isPreposition(at) && !timed && !sought && !together;
    boolean clause =
        grammar.words().is(tokens.whole(at), WordClass.RELATIVE)
            || grammar.words().is(tokens.whole(at), WordClass.NEGATION)
            || grammar.verbs().past(tokens, at) != null
                && grammar.verbs().noun(tokens, at) == null
                && tokens.has(at, Tokens.AND);
    return tight && (other || clause);
  }

  private boolean isEnd(int at, int cue, boolean wantsThat) {
    if (scene.isBreak(at)) {
      return true;
    }
    if (scene.isComma(at)) {
      return at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.has(at + 1, Tokens.AND);
    }
    if (!tokens.isWord(at)) {
      return false;
    }
    boolean that =
        grammar.words().is(tokens, at, WordClass.COMPLEMENTISER)
            && !(wantsThat && grammar.few().that().contains(tokens.whole(at)));
    return that
        || tokens.has(at, Tokens.WILL)
        || grammar.words().is(tokens.whole(at), WordClass.CARRY_ON)
            && !grammar.few().also().contains(tokens.whole(at))
        || at > cue + 1 && tokens.has(at, Tokens.AND) && grammar.cues().at(tokens, at) != null;
  }

  private int joint(int at, int cue, Frame frame, int limit) {
    if (!tokens.isWord(at) || scene.passage.isTimed(at)) {
      return -1;
    }
    return switch (frame.joint()) {
      case BI -> bi(at, frame);
      case LI -> tokens.has(at, Tokens.FOR) && isAction(at, frame, false) ? at : -1;
      case ALA -> preposition(at, frame, limit, grammar.few().on().contains(tokens.whole(at)));
      case ILA -> preposition(at, frame, limit, grammar.few().to().contains(tokens.whole(at)));
      case OF -> preposition(at, frame, limit, grammar.few().of().contains(tokens.whole(at)));
      case NP -> isObject(at, cue, frame) ? at : -1;
      case AN -> clause(at, limit);
    };
  }

  private int bi(int at, Frame frame) {
    boolean alone = tokens.lightLength(at) == 1 && tokens.original(at, 0) == 'ب';
    boolean quoted = alone && at + 1 < tokens.size() && scene.passage.quotations().opensAt(at + 1);
    return quoted || tokens.has(at, Tokens.BY) && isAction(at, frame, true) ? at : -1;
  }

  private int preposition(int at, Frame frame, int limit, boolean stands) {
    boolean besides = grammar.few().besides().contains(tokens.whole(at - 1));
    boolean plan = at + 1 < limit && isPact(at + 1) && frame.limit() != Limit.PACT;
    return stands
            && !besides
            && !plan
            && at + 1 < limit
            && tokens.isWord(at + 1)
            && isAction(at + 1, frame, false)
        ? at + 1
        : -1;
  }

  private boolean isAction(int at, Frame frame, boolean loose) {
    if (frame.limit() == Limit.PACT) {
      return isPact(at);
    }
    if (tokens.lightLength(at) - tokens.stemOffset(at) < 3) {
      return false;
    }
    boolean condition = grammar.markers().at(tokens, at, tokens.size(), Marker.CONDITION) != null;
    boolean any = frame.limit() == Limit.ANY && !condition && !(loose && isManner(at));
    return any
        || grammar.few().lack().contains(tokens.stem(at))
        || grammar.verbs().isVerbalNoun(tokens, at)
        || Patterns.isTafaul(tokens, at) && scene.passage.mention(at) == null;
  }

  private boolean isPact(int at) {
    return grammar.cues().plan(tokens, at) != null;
  }

  private boolean isManner(int at) {
    return grammar.words().is(tokens, at, WordClass.ADVERB)
        || grammar.words().is(tokens, at, WordClass.ADVERBIAL_NOUN)
        || grammar.nouns().get(tokens, at) != null
        || scene.passage.mention(at) != null
        || grammar.words().is(tokens.whole(at), WordClass.COMPLEMENTISER);
  }

  /** The object: a bare verbal noun, and not one that the subject holds. */
  private boolean isObject(int at, int cue, Frame frame) {
    boolean definite = tokens.has(cue, Tokens.ARTICLE) && isNoun(cue);
    if (definite || tokens.has(at, Tokens.PARTICLES) || extent.isPreposition(at - 1)) {
      return false;
    }
    if (grammar.few().lack().contains(tokens.stem(at))) {
      return true;
    }
    boolean verbal = grammar.verbs().isVerbalNoun(tokens, at);
    if (frame.limit() == Limit.PACT) {
      return isPact(at);
    }
    if (frame.limit() == Limit.NOW && isPact(at) && !tokens.has(at, Tokens.ARTICLE)) {
      return !isGenitive(at, cue);
    }
    boolean any = frame.limit() == Limit.ANY && verbal;
    boolean subject = at == cue + 1 && subjects.isAgent(at);
    return (any || isDoing(at)) && !subject && !isGenitive(at, cue);
  }

  boolean isDoing(int at) {
    Verb verb = grammar.verbs().noun(tokens, at);
    return verb != null && verb.kind() != VerbClass.NEVER;
  }

  /** "قرار إدارة الشركة": after a bare noun it is the noun's own; "مجلس إدارة" too. */
  private boolean isGenitive(int at, int cue) {
    if (at - 1 <= cue || !tokens.isWord(at - 1)) {
      return false;
    }
    return !tokens.has(at - 1, Tokens.ARTICLE)
        && (grammar.nouns().get(tokens, at - 1) != null
            || scene.passage.mention(at - 1) == null
                && tokens.stem(at - 1) != Tokens.UNKNOWN
                && tokens.pronoun(at - 1) == Pronoun.NONE
                && !scene.passage.isTimed(at - 1)
                && !extent.isStop(at - 1, true)
                && !grammar.few().back().contains(tokens.whole(at - 1)));
  }

  private int clause(int at, int limit) {
    boolean that =
        grammar.few().that().contains(tokens.whole(at))
            && !grammar.words().is(tokens.host(at - 1), WordClass.PREPOSITION);
    int verb = at + 1;
    if (!that || verb >= limit || !tokens.isWord(verb)) {
      return -1;
    }
    Verb known = grammar.verbs().present(tokens, verb);
    return known != null && known.kind() != VerbClass.NEVER ? verb : -1;
  }

  private void party(Draft draft, int token, Cue cue, int first) {
    Claim claim = scene.claimWithCue(token);
    if (claim != null && subjects.root(claim).isPresent()) {
      draft.party.add(subjects.root(claim).get());
      return;
    }
    if (with(draft, token)) {
      return;
    }
    Subject before = cue.shape() == Cue.Shape.NOUN ? null : subjects.before(token, first);
    Subject after = subjects.after(token, draft.first, at -> at >= draft.first);
    boolean leads = before != null && (before.agent() || after == null && follows(before));
    Subject subject = leads ? before : after;
    boolean loose = cue.shape() != Cue.Shape.NOUN;
    boolean known =
        subject != null && (subject.agent() || loose && !extent.isStop(subject.first(), true));
    if (known && subject != null && subject.first() < subject.after()) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
  }

  /** "تفاهم مع بلسان على سحب": the other side, whom the noun names. */
  private boolean with(Draft draft, int token) {
    boolean noun = tokens.isWord(token) && isNoun(token);
    boolean together =
        noun
            && token + 2 < draft.first
            && tokens.isWord(token + 1)
            && grammar.few().together().contains(tokens.whole(token + 1));
    if (together) {
      int end = draft.first - 1;
      add(draft, subjects.after(token + 1, end, at -> at >= end));
      if (draft.party.isEmpty() && end > token + 2 && end - token <= 4) {
        draft.party.add(tokens.span(token + 2, end));
      }
    }
    return !draft.party.isEmpty();
  }

  /** Whether the subject stands right behind a complementiser: then it is one, known or not. */
  private boolean follows(Subject subject) {
    return subject.first() > 0
        && grammar.words().is(tokens, subject.first() - 1, WordClass.COMPLEMENTISER);
  }

  void add(Draft draft, @Nullable Subject subject) {
    if (subject != null && subject.agent()) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
  }

  /** "خطة لانسحاب": what a plan is for. */
  private @Nullable Draft plan(int token, int limit) {
    CommitmentStatus status = grammar.cues().plan(tokens, token);
    if (status != CommitmentStatus.AGREED || isNegated(token)) {
      return null;
    }
    for (int at = token + 1; at < Math.min(limit, token + 4); at++) {
      if (isAim(at, token) && isDoing(at) && !subjects.isAgent(at)) {
        Frame np = new Frame(Joint.NP, Limit.NONE);
        Draft draft = draft(token, at, np, status, "plan-noun", limit);
        int action = at;
        add(draft, subjects.after(token, action, t -> t >= action));
        return draft;
      }
    }
    return null;
  }

  /** "خطة جديدة لانسحاب": right behind a plan not known before. */
  private boolean isAim(int at, int plan) {
    if (!tokens.isWord(at) || !tokens.has(at, Tokens.FOR) || at - plan > 3) {
      return false;
    }
    for (int between = plan + 1; between < at; between++) {
      if (!tokens.isWord(between) || extent.isStop(between, false)) {
        return false;
      }
    }
    return !tokens.has(plan, Tokens.ARTICLE) && !isNegated(plan);
  }

  /** A second action joined by wa- under the same cue. */
  private @Nullable Draft joined(Draft draft, int limit) {
    int at = draft.after;
    boolean joined =
        at < limit
            && tokens.isWord(at)
            && tokens.has(at, Tokens.AND)
            && !tokens.has(at, Tokens.ARTICLE)
            && grammar.verbs().isVerbalNoun(tokens, at)
            && grammar.verbs().present(tokens, draft.first) == null;
    if (!joined) {
      return null;
    }
    Frame np = new Frame(Joint.NP, Limit.NONE);
    Draft next = draft(draft.trigger, at, np, draft.status, draft.rule + "-joined", limit);
    next.party.addAll(draft.party);
    return next;
  }
}
