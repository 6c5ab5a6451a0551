package org.isnad.event;

import org.isnad.annotation.EventType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Reads what stands after a trigger and gives each phrase its role. */
final class ClauseReader {
  private static final int REACH = 45;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;
  private final Trigger trigger;
  private final Slots slots;
  private final Adjectives adjectives;
  private final Fillers fillers;
  private final Governed governed;
  private final Clause clause = new Clause();
  private final int limit;
  private boolean aside;
  private int strange;

  ClauseReader(Grammar grammar, Scene scene, Draft draft, int limit) {
    this.grammar = grammar;
    this.scene = scene;
    this.draft = draft;
    tokens = scene.tokens();
    trigger = draft.trigger;
    this.limit = Math.min(limit, draft.token + REACH);
    slots = new Slots(scene, draft, this.limit);
    fillers = new Fillers(scene, draft, clause, this.limit);
    governed = new Governed(grammar, scene, draft, clause, this.limit);
    adjectives = new Adjectives(grammar, scene, draft);
    clause.subject =
        draft.before != null
            || draft.form.speakers()
            || draft.follows
            || draft.trigger.task() == Task.CARRY && draft.trigger.subject() == Role.NONE
            || draft.form.inflection() == Inflection.PARTICIPLE
            || slots.isLeftOut()
            || slots.isAntecedent();
    if (slots.isImpersonal()) {
      clause.subject = true;
      draft.passive = true;
    }
    clause.object = draft.form.pronoun() && draft.form.isFinite();
    clause.subject |= draft.form.pronoun() && draft.isNoun();
  }

  void read() {
    int at = draft.token + 1;
    if (draft.isNoun()) {
      at = adjectives.read(at, limit);
      clause.subject |= !draft.actors.isEmpty();
      clause.adjectivesAfter = at;
    }
    while (at < limit) {
      int next = step(at);
      if (next == Clause.STOP) {
        break;
      }
      at = Math.max(at + 1, next);
    }
    draft.read = at;
    fillers.settle();
  }

  private int step(int at) {
    Time time = scene.time(at);
    if (tokens.kind(at) == Tokens.Kind.MARK && time == null) {
      return mark(at);
    }
    if (time != null && scene.passage().mention(at) == null) {
      boolean dated =
          time.type() == TimeType.DATE
              || time.type() == TimeType.TIME
              || time.type() == TimeType.DURATION && isDue(time);
      boolean demanded = clause.charged && trigger.type() == EventType.REQUEST;
      draft.when = draft.when == null && dated && !demanded ? time : draft.when;
      return at + 1;
    }
    if (scene.quantity(at) != null) {
      boolean attached = tokens.isWord(at) && tokens.has(at, Tokens.BY | Tokens.FOR);
      return attached ? governed.attached(at) : bare(at);
    }
    return tokens.isWord(at) ? word(at) : at + 1;
  }

  /** "سحب القوات في غضون عامين": due by the end of a stretch; what is agreed is agreed now. */
  private boolean isDue(Time time) {
    return time.interval().isPresent() && trigger.type() == EventType.RETREAT;
  }

  private int mark(int at) {
    if (tokens.isMark(at, '(')) {
      return scene.closing(at, limit);
    }
    if (scene.passage().quotations().opensAt(at)) {
      return clause.lastAfter == at || clause.closed ? Clause.STOP : bare(at);
    }
    if (scene.isComma(at)) {
      return isListed(at) ? coordinated(at + 1) : comma(at);
    }
    return scene.passage().quotations().holds(at) ? at + 1 : Clause.STOP;
  }

  /** "روسيا، وإيران، وتركيا": one more name of a list. */
  private boolean isListed(int comma) {
    int next = comma + 1;
    boolean listed =
        clause.lastAfter == comma
            && next < limit
            && tokens.isWord(next)
            && tokens.has(next, Tokens.AND)
            && scene.passage().mention(comma - 1) != null
            && scene.passage().mention(next) != null;
    clause.lastAfter = listed ? next : clause.lastAfter;
    return listed;
  }

  /** "، الأربعاء،", "، في مؤتمر صحفي،": an aside after which the clause goes on. */
  private int comma(int at) {
    if (aside) {
      aside = false;
      return at + 1;
    }
    int next = at + 1;
    if (next >= limit || !tokens.isWord(next) && scene.time(next) == null) {
      return Clause.STOP;
    }
    if (grammar.classes().is(tokens.whole(next), WordClass.RELATIVE) || isDescribing(next)) {
      return afterRelative(next);
    }
    int name =
        clause.subject && !clause.object && !draft.isNoun()
            ? scene.phrases().afterNameAside(next, limit)
            : -1;
    if (name > 0) {
      return name;
    }
    boolean timed =
        scene.time(at - 1) != null
            && clause.subject
            && !clause.object
            && !tokens.has(next, Tokens.AND);
    if (timed && trigger.object() != Role.NONE && draft.form.isFinite()) {
      return next; // التقى الوزير اليوم، نظيره
    }
    boolean opens =
        scene.time(next) != null
            || scene.is(next, WordClass.PREPOSITION)
            || scene.is(next, WordClass.ADVERB)
            || tokens.has(next, Tokens.BY);
    if (opens && !tokens.has(next, Tokens.AND)) {
      aside = true;
      return next;
    }
    return Clause.STOP;
  }

  /** "المنظمة، المعنية بالحقوق، الحكومة": an adjective set aside between subject and object. */
  private boolean isDescribing(int at) {
    return clause.subject
        && !clause.object
        && !draft.isNoun()
        && trigger.object() != Role.NONE
        && tokens.isWord(at)
        && tokens.clitics(at) == Tokens.ARTICLE
        && scene.time(at) == null
        && scene.passage().mention(at) == null
        && !scene.isAgent(at);
  }

  /** "، التي وقعت أمس،": the clause goes on after the second comma. */
  private int afterRelative(int relative) {
    for (int token = relative; token < Math.min(limit, relative + 14); token++) {
      if (scene.isComma(token)) {
        return token + 1;
      }
    }
    return Clause.STOP;
  }

  private int word(int at) {
    int whole = tokens.whole(at);
    if (grammar.classes().is(whole, WordClass.RELATIVE)) {
      time(at);
      return Clause.STOP;
    }
    if (scene.is(at, WordClass.COMPLEMENTISER)
        || grammar.classes().is(whole, WordClass.KANA)
        || grammar.classes().is(whole, WordClass.QAD)
        || grammar.classes().is(whole, WordClass.NEGATION)
        || scene.is(at, EventWord.CONDITION)) {
      return Clause.STOP;
    }
    if (scene.is(at, WordClass.PRONOUN) || scene.is(at, EventWord.ASIDE)) {
      return at + 1;
    }
    if (tokens.has(at, Tokens.AND)) {
      return coordinated(at);
    }
    if (scene.phrases().isFinite(at) || tokens.has(at, Tokens.WILL)) {
      return Clause.STOP;
    }
    if (scene.is(at, EventWord.ADJUNCT)
        && !tokens.has(at, Tokens.ARTICLE)
        && governed.role(tokens.base(at), 0) == Role.NONE
        && tokens.base(at) != grammar.from()) {
      clause.closed = true;
      clause.parted = true;
      return at + 1;
    }
    if (grammar.classes().is(tokens.base(at), WordClass.PREPOSITION) || governed.isLocal(at)) {
      return governed.preposition(at);
    }
    if (scene.is(at, EventWord.SIDE) && !tokens.has(at, Tokens.ARTICLE)) {
      return governed.side(at);
    }
    if (tokens.has(at, Tokens.BY | Tokens.FOR) && !scene.isBareName(at)) {
      return governed.attached(at);
    }
    return bare(at);
  }

  /** "القتال الذي اندلع في مارس": the relative clause after a noun may tell when it was. */
  private void time(int relative) {
    boolean own = draft.isNoun() && draft.when == null && relative <= draft.token + 3;
    for (int at = relative; own && at < Math.min(limit, relative + 5); at++) {
      Time time = scene.time(at);
      if (time != null && time.type() == TimeType.DATE) {
        draft.when = time;
        return;
      }
    }
  }

  /** Another of the same: "الحكومة وجبهة الساحل". */
  private int coordinated(int at) {
    boolean other = clause.awaitsOther && draft.actors.size() == 1 && scene.isAgent(at);
    clause.last = other ? Role.ACTOR : clause.last; // بين اللجنة في المدينة والجانب الآخر
    boolean next = other || clause.lastAfter == at;
    if (!next || !scene.isAgent(at) || clause.last == Role.NONE) {
      return Clause.STOP;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words == null) {
      return Clause.STOP;
    }
    fillers.assign(clause.last, words);
    clause.lastAfter = words.after();
    return words.after();
  }

  private int bare(int at) {
    if (scene.phrases().isAdverb(at) && !isStruck(at)) {
      return at + 1;
    }
    if (scene.isNounTrigger(at)) {
      return nested(at);
    }
    if (slots.frees(at)) {
      clause.subject = true;
      clause.freed = true;
      clause.adjectivesAfter = at + 1;
      return at + 1;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words != null && words.quantity().isPresent() && scene.isNounTrigger(words.after() - 1)) {
      return nested(words.after() - 1);
    }
    if (words == null || clause.closed) {
      strange++;
      return strange > 2 ? Clause.STOP : at + 1;
    }
    if (scene.phrases().isApposed(words) && clause.lastAfter == words.first()) {
      clause.lastAfter = words.after();
      return words.after();
    }
    if (isRest(words)) {
      clause.lastAfter = at + 1;
      return at + 1;
    }
    int after = draft.isNoun() ? fillers.genitive(words) : fillers.argument(words);
    boolean counted = words.quantity().isPresent() && after == words.after();
    return counted ? scene.phrases().afterAdjectives(after, limit) : after;
  }

  /**
   * "بمسؤولين عسكريين | أمريكيين", "مسؤول بارز | سابق": one more adjective of what was read last.
   */
  private boolean isRest(Words words) {
    int at = words.first();
    if (clause.lastAfter != at || words.quantity().isPresent() || !tokens.isWord(at)) {
      return false;
    }
    Mention mention = scene.passage().mention(at);
    if (mention != null) {
      return mention.form() == Mention.Form.ADJECTIVE;
    }
    return tokens.clitics(at) == 0
        && clause.last != Role.NONE
        && !scene.isAgent(at)
        && !tokens.has(at - 1, Tokens.ARTICLE)
        && scene.is(at, EventWord.ADJECTIVE);
  }

  /** "هاجم التنظيم مخيما": right after who struck an accusative is what was struck. */
  private boolean isStruck(int at) {
    return trigger.type() == EventType.ASSAULT
        && trigger.object() == Role.RECIPIENT
        && draft.form.isFinite()
        && clause.lastAfter == at
        && !clause.object
        && !scene.is(at, WordClass.ADVERB);
  }

  /** A noun that tells an event itself: it is carried, or what the event is about. */
  private int nested(int at) {
    WordSet nearby = trigger.nearby();
    if (nearby != null && slots.isNearby(nearby, at)) {
      clause.closed = true;
      return at + 1;
    }
    if (trigger.task() == Task.CARRY || trigger.task() == Task.SCENE) {
      draft.carried = at;
      return Clause.STOP;
    }
    if (!clause.subject && draft.form.isFinite()) {
      clause.subject = true;
      return governed.skip(at);
    }
    return Clause.STOP;
  }
}
