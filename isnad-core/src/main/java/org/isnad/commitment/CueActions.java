package org.isnad.commitment;

import org.isnad.commitment.Frame.Joint;
import org.isnad.commitment.Frame.Limit;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;

/** Finds where the action of a cue begins: behind its preposition, as its object, as a clause. */
final class CueActions {
  private static final int REACH = 14;
  private static final int NOUN_REACH = 11;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  CueActions(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** The first token of the action that follows in this frame; -1 where none does. */
  int find(int cue, Frame frame, int limit) {
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

  boolean isNoun(int token) {
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
            || frame.joint() == Joint.FI && grammar.few().within().contains(tokens.whole(at))
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
      return at + 1 < tokens.size()
          && tokens.isWord(at + 1)
          && (tokens.has(at + 1, Tokens.AND) || isNoun(cue) && isVerb(at + 1));
    }
    if (!tokens.isWord(at)) {
      return false;
    }
    if (isSide(at)) {
      return true;
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

  /** "رفضت الإفصاح عن", "بسبب": nothing behind it is what the cue is about. */
  private boolean isSide(int at) {
    return grammar.few().comment().contains(tokens.stem(at))
        || grammar.markers().at(tokens, at, tokens.size(), Marker.REASON) != null;
  }

  private boolean isVerb(int token) {
    boolean past =
        grammar.verbs().past(tokens, token) != null && grammar.verbs().noun(tokens, token) == null;
    boolean present =
        "يت".indexOf(Verbs.person(tokens, token)) >= 0
            && !tokens.has(token, Tokens.ARTICLE)
            && scene.passage.mention(token) == null
            && !grammar.verbs().isVerbalNoun(tokens, token);
    return past || present;
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
      case FI -> preposition(at, frame, limit, grammar.few().within().contains(tokens.whole(at)));
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
    if (frame.limit() == Limit.KEPT) {
      return isKept(at);
    }
    if (tokens.lightLength(at) - tokens.stemOffset(at) < 3) {
      return false;
    }
    SourceNoun noun = grammar.nouns().get(tokens, at);
    if (noun != null && noun.kind() == SourceNoun.Kind.DOCUMENT && !isKnown(at)) {
      return false; // وافق على تقرير: a report is no doing
    }
    boolean condition = grammar.markers().at(tokens, at, tokens.size(), Marker.CONDITION) != null;
    boolean any =
        frame.limit() == Limit.ANY && !condition && !(loose && isManner(at)) && !isTopic(at);
    return any
        || grammar.few().lack().contains(tokens.stem(at))
        || grammar.verbs().isVerbalNoun(tokens, at)
        || Patterns.isTafaul(tokens, at) && scene.passage.mention(at) == null;
  }

  private boolean isKnown(int at) {
    return grammar.verbs().noun(tokens, at) != null;
  }

  /** "تعهدت الشرطة بالقضية": what is known and no doing is what the verb is about. */
  private boolean isTopic(int at) {
    return tokens.has(at, Tokens.ARTICLE)
        && !grammar.verbs().isVerbalNoun(tokens, at)
        && !isPact(at);
  }

  /**
   * "بدأت القوات انسحابها", "بدأ تنفيذ الاتفاق": a step that is only taken where one was agreed.
   */
  private boolean isKept(int at) {
    boolean step =
        grammar.few().step().contains(tokens.stem(at))
            || grammar.few().step().contains(tokens.host(at));
    boolean carriesOut =
        grammar.few().carriesOut().contains(tokens.stem(at))
            && at + 1 < tokens.size()
            && tokens.isWord(at + 1)
            && isPact(at + 1);
    return step || carriesOut;
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
    boolean governed =
        extent.isPreposition(at - 1)
            || at - 1 > cue
                && (grammar.words().is(tokens.whole(at - 1), WordClass.NO_COMPLEMENTISER_AFTER)
                    || grammar.words().is(tokens.whole(at - 1), WordClass.ADVERB)
                        && !grammar.few().also().contains(tokens.whole(at - 1))
                        && !scene.passage.isTimed(at - 1)
                        && !tokens.has(at - 1, Tokens.ARTICLE));
    if (definite || tokens.has(at, Tokens.PARTICLES) || governed || extent.isPreposition(at)) {
      return false;
    }
    if (grammar.few().lack().contains(tokens.stem(at))) {
      return true;
    }
    boolean verbal = grammar.verbs().isVerbalNoun(tokens, at);
    if (grammar.few().start().contains(tokens.stem(at))) {
      return false; // "بداية الأمر", "بداية من": at first
    }
    if (frame.limit() == Limit.PACT) {
      return isPact(at);
    }
    if (frame.limit() == Limit.KEPT) {
      return isKept(at) && !isGenitive(at, cue);
    }
    if (frame.limit() == Limit.NOW && isPact(at) && !tokens.has(at, Tokens.ARTICLE)) {
      return !isGenitive(at, cue);
    }
    boolean putOff =
        isNoun(cue)
            && at == cue + 1
            && !scene.passage.isTimed(at)
            && tokens.pronoun(cue) == Pronoun.NONE;
    boolean any = frame.limit() == Limit.ANY && (verbal || putOff);
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
                && !grammar.few().back().contains(tokens.whole(at - 1))
                && !grammar.few().occasion().contains(tokens.stem(at - 1)));
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
}
