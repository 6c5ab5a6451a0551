package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.SourceKind;
import org.isnad.commitment.Frame.Joint;
import org.isnad.commitment.Frame.Limit;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.PhraseList;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds undertakings told with a word for undertaking: pledged to, agreed on, refuses to. */
final class CueFinder {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;
  private final CueActions actions;
  private final PactFinder pacts;
  private final Doubts doubts;
  private final CueParties parties;

  CueFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
    actions = new CueActions(grammar, scene, extent, subjects);
    pacts = new PactFinder(grammar, scene, extent, subjects);
    doubts = new Doubts(grammar, scene);
    parties = new CueParties(grammar, scene, extent, subjects, actions);
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
    if (cue != null && mayUndertake(token, cue, first)) {
      Draft draft = cue(token, cue, first, limit);
      if (draft != null) {
        return isNegated(token) ? negated(draft, cue) : draft;
      }
    }
    Draft begun = pacts.inForce(token, limit);
    Draft pact = begun != null ? begun : pacts.at(token, first, limit);
    return pact == null || isNegated(token) || doubts.isDenied(token) ? null : pact;
  }

  private boolean mayUndertake(int token, Cue cue, int first) {
    boolean noun = cue.shape() == Cue.Shape.NOUN;
    boolean finite = cue.shape() == Cue.Shape.PAST || cue.shape() == Cue.Shape.PRESENT;
    boolean governed = finite && token > 0 && extent.isPreposition(token - 1); // ضمن خطط (plans)
    return !isForSake(token)
        && !isPastPlan(token, cue)
        && !isDemanded(token)
        && !governed
        && !(noun && doubts.isDemanded(token, first))
        && !doubts.isNoDelay(token, cue)
        && !doubts.isCalledSo(token, cue);
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
        && (grammar.words().is(tokens, token - 1, WordClass.ASKS_HEAD)
            || grammar.few().measured().contains(tokens.whole(token - 1)));
  }

  boolean isAfterWas(int token) {
    return token > 0 && grammar.few().was().contains(tokens.whole(token - 1))
        || token > 0 && grammar.words().is(tokens, token - 1, WordClass.KANA)
        || token > 1 && grammar.words().is(tokens, token - 2, WordClass.KANA);
  }

  boolean isTold(int token) {
    return scene.claimAt(token) != null;
  }

  /** Finds the parties of what it finds. */
  CueParties parties() {
    return parties;
  }

  boolean isDoing(int token) {
    return actions.isDoing(token);
  }

  private boolean isForSake(int token) {
    int before = token > 1 && scene.isQuote(token - 1) ? token - 2 : token - 1;
    return before >= 0
        && grammar.few().sake().contains(tokens.stem(token))
        && grammar.few().from().contains(tokens.base(before));
  }

  private boolean isNegated(int token) {
    boolean or = token > 0 && grammar.few().or().contains(tokens.whole(token - 1));
    int reach = or ? 5 : 3; // "لا توجد بروتوكولات أو خطط"
    for (int at = token - 1; at >= Math.max(0, token - reach) && tokens.isWord(at); at--) {
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

  /** The draft over the action that stands nearest behind the cue; null where none does. */
  private @Nullable Draft nearest(int token, Cue cue, int limit) {
    Draft best = null;
    for (Frame frame : cue.frames()) {
      if (!cue.allows(frame)) {
        continue;
      }
      int action = actions.find(token, frame, limit);
      if (action >= 0 && (best == null || action < best.first)) {
        Draft draft = draft(token, action, frame, cue.status(), "cue-" + code(frame), limit);
        best = isSelf(frame, token, draft) ? draft : best;
      }
    }
    return best;
  }

  private @Nullable Draft cue(int token, Cue cue, int first, int limit) {
    Draft best = nearest(token, cue, limit);
    boolean attribute = cue.shape() == Cue.Shape.PARTICIPLE && tokens.has(token, Tokens.ARTICLE);
    if (best == null
        || attribute
        || isConditional(token, first)
        || isFar(best, token)
        || doubts.isDenied(token)
        || doubts.isWanted(best, token, cue, subjects)
        || isOfAnother(best, token, cue)) {
      return null;
    }
    parties.party(best, token, cue, first);
    boolean relative = token > 0 && grammar.words().is(tokens, token - 1, WordClass.RELATIVE);
    if (relative && cue.shape() == Cue.Shape.PRESENT && !isNamed(best)) {
      return null; // "الدول التي ترفض": whoever does
    }
    Span other = isAnnounced(best, cue) ? subjects.doer(best.first + 1, best.after) : null;
    if (other != null) {
      best.party.clear(); // "أعلن عن استقالة الوزير"
      best.party.add(other);
    }
    if (best.party.isEmpty() && isUnderWay(best)) {
      Span doer = subjects.doer(best.first + 1, best.after);
      if (doer != null) {
        best.party.add(doer);
      }
    }
    boolean noun = cue.shape() == Cue.Shape.NOUN && best.status != CommitmentStatus.POSTPONED;
    boolean needsParty =
        relative
            || noun
            || best.rule.equals("cue-np") && best.status != CommitmentStatus.POSTPONED
            || best.status == CommitmentStatus.PROPOSED
            || isUnderWay(best) && !isPactStep(best)
            || best.status == CommitmentStatus.REFUSED;
    if (best.status == CommitmentStatus.REFUSED && isComment(best)) {
      return null;
    }
    return needsParty && best.party.isEmpty() ? null : best;
  }

  /** "أعلن عن استقالة الوزير": only he can. */
  private boolean isAnnounced(Draft draft, Cue cue) {
    boolean self = cue.frames().stream().anyMatch(frame -> frame.limit() == Limit.SELF);
    return self
        && grammar.few().leaves().contains(tokens.stem(draft.first))
        && (draft.rule.equals("cue-an") || draft.rule.equals("cue-np"));
  }

  private boolean isNamed(Draft draft) {
    for (Span party : draft.party) {
      for (int at = scene.document.tokenAt(party.start());
          at < tokens.size() && tokens.start(at) < party.end();
          at++) {
        if (scene.passage.mention(at) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** "أعلن نية الإدارة نقل السفارة": the noun between says whose it is. */
  private boolean isOfAnother(Draft draft, int token, Cue cue) {
    for (int at = token + 1; cue.shape() != Cue.Shape.NOUN && at < draft.first; at++) {
      Cue other = tokens.isWord(at) ? grammar.cues().at(tokens, at) : null;
      if (other != null
          && other.shape() == Cue.Shape.NOUN
          && other.status() == CommitmentStatus.ANNOUNCED
          && at + 1 < draft.first
          && subjects.isAgent(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "يرفض التهم ويندد بمحاكمة": behind another object, a noun is none of the verb's. */
  private boolean isFar(Draft draft, int cue) {
    boolean with = draft.rule.equals("cue-bi"); // "وعد فلان التجربة مناسبة … بفارغ الصبر"
    if (!draft.rule.equals("cue-np") && !with) {
      return false;
    }
    Subject after = subjects.after(cue, draft.first, at -> at >= draft.first);
    int words = 0;
    for (int at = after == null ? cue + 1 : after.after(); at < draft.first; at++) {
      boolean light = !tokens.isWord(at) || scene.passage.isTimed(at) || extent.isStop(at, true);
      words += light ? 0 : 1;
    }
    return words > (with ? 4 : 2);
  }

  private static boolean isUnderWay(Draft draft) {
    return draft.status == CommitmentStatus.BEGUN || draft.status == CommitmentStatus.DONE;
  }

  /** "بدأ تنفيذ الهدنة": whose step it is lies in the agreement. */
  private boolean isPactStep(Draft draft) {
    return draft.first + 1 < tokens.size() && grammar.cues().plan(tokens, draft.first + 1) != null;
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
      PhraseList.Match<Marker> match =
          grammar.markers().at(tokens, at, token + 1, Marker.CONDITION);
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
      case FI -> "fi";
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

  /** "قررت تأجيل الافتتاح": it is the opening that is put off. */
  private boolean isPuttingOff(int action, int limit) {
    Cue cue = grammar.cues().at(tokens, action);
    return cue != null
        && cue.shape() == Cue.Shape.NOUN
        && cue.status() == CommitmentStatus.POSTPONED
        && !tokens.has(action, Tokens.ARTICLE)
        && action + 2 < limit
        && tokens.isWord(action + 1)
        && !extent.isStop(action + 1, false);
  }

  Draft draft(
      int trigger, int action, Frame frame, CommitmentStatus status, String rule, int limit) {
    if (frame.joint() == Joint.AN) {
      Verb verb = grammar.verbs().present(tokens, action);
      int after = extent.ofVerb(action, action + 1, limit);
      return new Draft(trigger, action, after, verb == null ? -1 : verb.number(), status, rule);
    }
    boolean lack = grammar.few().lack().contains(tokens.stem(action)) && action + 1 < limit;
    if (!lack && isPuttingOff(action, limit)) {
      int put = grammar.few().occasion().contains(tokens.stem(action + 1)) ? 2 : 1;
      return draft(trigger, action + put, frame, CommitmentStatus.POSTPONED, rule, limit);
    }
    int noun = lack ? action + 1 : action;
    Verb verb = grammar.verbs().noun(tokens, noun);
    int after = extent.ofNoun(noun, limit);
    CommitmentStatus made = lack ? CommitmentStatus.REFUSED : status;
    return new Draft(trigger, action, after, verb == null ? -1 : verb.number(), made, rule);
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
