package org.isnad.event;

import java.util.List;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what stands after a trigger and gives each phrase its role. */
final class ClauseReader {
  private static final int STOP = -1;
  private static final int REACH = 45;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;
  private final Trigger trigger;
  private final Slots slots;
  private final Adjectives adjectives;
  private final int limit;
  private boolean subject;
  private boolean object;
  private boolean noMoreBare;
  private boolean aside;

  /** Whether a phrase with ب followed, as the charge after اتهم does. */
  private boolean charged;

  private int strange;
  private int adjectivesAfter = -1;
  private @Nullable Words lone;
  private Role last = Role.NONE;
  private int lastAfter = -1;

  ClauseReader(Grammar grammar, Scene scene, Draft draft, int limit) {
    this.grammar = grammar;
    this.scene = scene;
    this.draft = draft;
    tokens = scene.tokens();
    trigger = draft.trigger;
    this.limit = Math.min(limit, draft.token + REACH);
    slots = new Slots(scene, draft, this.limit);
    adjectives = new Adjectives(grammar, scene, draft);
    subject =
        draft.before != null
            || draft.form.speakers()
            || draft.follows
            || draft.trigger.task() == Task.CARRY && draft.trigger.subject() == Role.NONE
            || draft.form.inflection() == Inflection.PARTICIPLE
            || slots.isLeftOut()
            || slots.isAntecedent();
    if (slots.isImpersonal()) {
      subject = true;
      draft.passive = true;
    }
    object = draft.form.pronoun() && draft.form.isFinite();
    subject |= draft.form.pronoun() && draft.isNoun();
  }

  void read() {
    int at = draft.token + 1;
    if (draft.isNoun()) {
      at = adjectives.read(at, limit);
      subject |= !draft.actors.isEmpty();
      adjectivesAfter = at;
    }
    while (at < limit) {
      int next = step(at);
      if (next == STOP) {
        break;
      }
      at = Math.max(at + 1, next);
    }
    draft.read = at;
    settle();
  }

  /**
   * A lone subject of a verb that takes people may be its victim: اعتقل ثلاثة (three were held).
   */
  private void settle() {
    Words words = lone;
    if (words == null || object || !draft.form.isFinite()) {
      return;
    }
    boolean seized =
        trigger.needs() == Trigger.Need.HUMAN
            && trigger.type() != EventType.CONSULT
            && !"deport".equals(trigger.mode()); // رحل (he passed away)
    boolean accused =
        trigger.type() == EventType.ACCUSE
            && trigger.mode() == null
            && charged
            && tokens.pronoun(words.first()) == Pronoun.NONE;
    boolean done = trigger.object().isHarm() || seized || accused;
    if (trigger.object() != Role.NONE && scene.isMarkedPassive(draft.token)
        || done && !scene.isForce(words)) {
      draft.passive = true;
      List<Words> victims = List.copyOf(draft.actors);
      draft.actors.clear();
      victims.forEach(victim -> draft.give(trigger.object(), victim));
      if (victims.isEmpty()) {
        draft.give(trigger.object(), words);
      }
    }
  }

  private int step(int at) {
    if (tokens.kind(at) == Tokens.Kind.MARK) {
      return mark(at);
    }
    Time time = scene.time(at);
    if (time != null && scene.passage().mention(at) == null) {
      boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      boolean demanded = charged && trigger.type() == EventType.REQUEST;
      draft.when = draft.when == null && dated && !demanded ? time : draft.when;
      return at + 1;
    }
    if (scene.quantity(at) != null) {
      boolean governed = tokens.isWord(at) && tokens.has(at, Tokens.BY | Tokens.FOR);
      return governed ? attached(at) : bare(at);
    }
    return tokens.isWord(at) ? word(at) : at + 1;
  }

  private int mark(int at) {
    if (tokens.isMark(at, '(')) {
      return scene.closing(at, limit);
    }
    if (scene.passage().quotations().opensAt(at)) {
      return lastAfter == at || noMoreBare ? STOP : bare(at);
    }
    if (scene.isComma(at)) {
      return isListed(at) ? coordinated(at + 1) : comma(at);
    }
    return scene.passage().quotations().holds(at) ? at + 1 : STOP;
  }

  /** "روسيا، وإيران، وتركيا": one more name of a list. */
  private boolean isListed(int comma) {
    int next = comma + 1;
    boolean listed =
        lastAfter == comma
            && next < limit
            && tokens.isWord(next)
            && tokens.has(next, Tokens.AND)
            && scene.passage().mention(comma - 1) != null
            && scene.passage().mention(next) != null;
    lastAfter = listed ? next : lastAfter;
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
      return STOP;
    }
    if (grammar.classes().is(tokens.whole(next), WordClass.RELATIVE)) {
      return afterRelative(next);
    }
    int name =
        subject && !object && !draft.isNoun() ? scene.phrases().afterNameAside(next, limit) : -1;
    if (name > 0) {
      return name;
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
    return STOP;
  }

  /** "، التي وقعت أمس،": the clause goes on after the second comma. */
  private int afterRelative(int relative) {
    for (int token = relative; token < Math.min(limit, relative + 14); token++) {
      if (scene.isComma(token)) {
        return token + 1;
      }
    }
    return STOP;
  }

  private int word(int at) {
    int whole = tokens.whole(at);
    if (grammar.classes().is(whole, WordClass.RELATIVE)) {
      time(at);
      return STOP;
    }
    if (scene.is(at, WordClass.COMPLEMENTISER)
        || grammar.classes().is(whole, WordClass.KANA)
        || grammar.classes().is(whole, WordClass.QAD)
        || grammar.classes().is(whole, WordClass.NEGATION)
        || scene.is(at, EventWord.CONDITION)) {
      return STOP;
    }
    if (scene.is(at, WordClass.PRONOUN) || scene.is(at, EventWord.ASIDE)) {
      return at + 1;
    }
    if (tokens.has(at, Tokens.AND)) {
      return coordinated(at);
    }
    if (scene.phrases().isFinite(at) || tokens.has(at, Tokens.WILL)) {
      return STOP;
    }
    if (scene.is(at, EventWord.ADJUNCT)
        && !tokens.has(at, Tokens.ARTICLE)
        && role(tokens.base(at), 0) == Role.NONE
        && tokens.base(at) != grammar.from()) {
      noMoreBare = true;
      return at + 1;
    }
    if (grammar.classes().is(tokens.base(at), WordClass.PREPOSITION) || isLocal(at)) {
      return preposition(at);
    }
    if (scene.is(at, EventWord.SIDE) && !tokens.has(at, Tokens.ARTICLE)) {
      return side(at);
    }
    if (tokens.has(at, Tokens.BY | Tokens.FOR)) {
      return attached(at);
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

  private boolean isLocal(int at) {
    return grammar.place().contains(tokens.base(at)) || grammar.against().contains(tokens.base(at));
  }

  /** Another of the same: "الحكومة وجبهة الساحل". */
  private int coordinated(int at) {
    if (lastAfter != at || !scene.isAgent(at) || last == Role.NONE) {
      return STOP;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words == null) {
      return STOP;
    }
    assign(last, words);
    lastAfter = words.after();
    return words.after();
  }

  private int side(int at) {
    int next = at + 1;
    if (next >= limit || !tokens.isWord(next)) {
      return next;
    }
    Words words = scene.phrases().phrase(next, limit);
    if (words == null) {
      return next;
    }
    if (draft.places.isEmpty()) {
      Words with = new Words(scene.isPlace(next) ? next : at, words.after());
      assign(Role.PLACE, with);
    }
    return words.after();
  }

  private int preposition(int at) {
    int next = at + 1;
    int word = tokens.base(at);
    if (next >= limit || scene.is(next, WordClass.COMPLEMENTISER)) {
      return STOP;
    }
    if (scene.passage().quotations().opensAt(next)) {
      return next + 1;
    }
    if (scene.time(next) != null && scene.passage().mention(next) == null) {
      return next;
    }
    boolean hands = word == grammar.on() && scene.is(next, EventWord.HANDS);
    boolean by = word == grammar.from() && grammar.by().contains(tokens.stem(next));
    if (hands || by) {
      return phrase(slots.takesAgent() ? Role.ACTOR : Role.NONE, next + 1);
    }
    Role role = role(word, 0);
    if (word == grammar.about() && trigger.type() == EventType.CONSULT) {
      draft.spoilt = true; // يبحث عن: he seeks
      return STOP;
    }
    if (role == Role.NONE && grammar.against().contains(word)) {
      role = Role.RECIPIENT;
    }
    if (role == Role.PLACE && !scene.isPlace(next) && trigger.type() == EventType.ASSAULT) {
      return skip(next);
    }
    boolean place = role == Role.NONE && grammar.place().contains(word);
    if (place && !placed(next)) {
      return skip(next);
    }
    return phrase(place ? Role.PLACE : role, next);
  }

  private boolean placed(int head) {
    return scene.isPlace(head);
  }

  private Role role(int word, int clitics) {
    if (trigger.actors().holds(word, clitics)) {
      draft.joint = draft.actors.isEmpty() && clitics == 0 && word != grammar.between();
      return Role.ACTOR;
    }
    if (trigger.recipients().holds(word, clitics)) {
      boolean asked = word == grammar.from() && draft.isNoun(); // بطلب من الحكومة
      return asked && draft.actors.isEmpty() ? Role.ACTOR : Role.RECIPIENT;
    }
    return trigger.places().holds(word, clitics) ? Role.PLACE : Role.NONE;
  }

  private int attached(int at) {
    int clitics = tokens.clitics(at) & (Tokens.BY | Tokens.FOR);
    if (slots.sentences(at)) {
      object = true;
      return phrase(Role.RECIPIENT, at + 1);
    }
    Role role = role(-1, clitics);
    if (role == Role.RECIPIENT && slots.isMeetingPlace(at)) {
      return phrase(Role.PLACE, at);
    }
    boolean late = role == Role.ACTOR && at != adjectivesAfter;
    late |= trigger.type() == EventType.SANCTION && clitics == Tokens.FOR && !scene.isAgent(at);
    if (role != Role.NONE && !late) {
      return phrase(role, at);
    }
    if (trigger.task() == Task.TOLL && trigger.object() == Role.KILLED && at + 1 < limit) {
      return phrase(Role.KILLED, at + 1); // أودى بحياة ثمانية
    }
    charged |= tokens.has(at, Tokens.BY);
    if (tokens.has(at, Tokens.BY) && scene.is(at, EventWord.WEAPON)) {
      return weapon(at);
    }
    boolean sentenced = trigger.type() == EventType.SANCTION;
    if (tokens.has(at, Tokens.BY) && scene.isPlace(at) && !sentenced) {
      return phrase(Role.PLACE, at);
    }
    return skip(at);
  }

  private int weapon(int at) {
    Words words = scene.phrases().phrase(at, limit);
    if (words == null) {
      return at + 1;
    }
    draft.weapon = draft.weapon == null ? words : draft.weapon;
    for (int token = at; token < words.after() && trigger.type() == EventType.ASSAULT; token++) {
      adjectives.mode(token);
    }
    return words.after();
  }

  /** Passes over a phrase that has no role. */
  private int skip(int at) {
    if (scene.is(at, WordClass.DEMONSTRATIVE) && at + 1 < limit) {
      return skip(at + 1);
    }
    Words words = scene.phrases().phrase(at, limit);
    lastAfter = -1;
    last = Role.NONE;
    return words == null ? at + 1 : words.after();
  }

  private int phrase(Role role, int at) {
    if (at >= limit) {
      return STOP;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words == null) {
      return at + 1;
    }
    assign(role, words);
    return words.after();
  }

  private void assign(Role role, Words words) {
    boolean things =
        scene.phrases().countsThings(words) || role == Role.ARRESTED && !scene.isAgent(words);
    if (role.isHarm() && words.quantity().isPresent() && things) {
      assign(Role.RECIPIENT, words); // أودى بألف مبنى: things are hit, not killed
      return;
    }
    boolean people =
        !slots.mustBePeople(role) || scene.isAgent(words) || slots.isCalledUpon(role, words);
    boolean several = role == Role.PLACE && !draft.places.isEmpty();
    if (people && !several) {
      draft.give(role, words);
    }
    last = role;
    lastAfter = words.after();
  }

  private int bare(int at) {
    if (scene.phrases().isAdverb(at)) {
      return at + 1;
    }
    if (scene.isNounTrigger(at)) {
      return nested(at);
    }
    if (slots.frees(at)) {
      subject = true;
      adjectivesAfter = at + 1;
      return at + 1;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words != null && words.quantity().isPresent() && scene.isNounTrigger(words.after() - 1)) {
      return nested(words.after() - 1);
    }
    if (words == null || noMoreBare) {
      strange++;
      return strange > 2 ? STOP : at + 1;
    }
    if (scene.phrases().isApposed(words) && lastAfter == words.first()) {
      lastAfter = words.after();
      return words.after();
    }
    int after = draft.isNoun() ? genitive(words) : argument(words);
    boolean counted = words.quantity().isPresent() && after == words.after();
    return counted ? scene.phrases().afterAdjectives(after, limit) : after;
  }

  /** A noun that tells an event itself: it is carried, or what the event is about. */
  private int nested(int at) {
    WordSet nearby = trigger.nearby();
    if (nearby != null && slots.isNearby(nearby, at)) {
      noMoreBare = true;
      return at + 1;
    }
    if (trigger.task() == Task.CARRY || trigger.task() == Task.SCENE) {
      draft.carried = at;
      return STOP;
    }
    if (!subject && draft.form.isFinite()) {
      subject = true;
      return skip(at);
    }
    return STOP;
  }

  private int argument(Words found) {
    if (!subject
        && draft.form.gender() == Gender.FEMININE
        && scene.phrases().isName(found.first())) {
      return name(found.first());
    }
    Words words = slots.isObjectWord(found) ? found : slots.withoutObject(found);
    if (slots.isObjectWord(words)) {
      noMoreBare = true;
      last = Role.NONE;
      return found.after();
    }
    boolean fits = slots.fits(words) && !slots.isThing(words);
    if (!subject && fits) {
      subject = true;
      assignSubject(words);
    } else if (!object && trigger.object() != Role.NONE) {
      object = true;
      assign(trigger.object(), words);
    } else {
      noMoreBare = true;
      last = Role.NONE;
    }
    return words.after();
  }

  /** "هددت رملستان": a verb in the feminine and a bare name that no list holds. */
  private int name(int token) {
    subject = true;
    draft.hasSubject = true;
    draft.give(trigger.subject(), new Words(token, token + 1));
    return token + 1;
  }

  private void assignSubject(Words words) {
    lone = words;
    draft.hasSubject = true;
    if (slots.speaks() && !scene.isAgent(words) && scene.phrases().isUnlisted(words)) {
      draft.give(trigger.subject(), words);
      return;
    }
    assign(trigger.subject(), words);
  }

  private int genitive(Words words) {
    boolean second = subject && last == Role.ACTOR && lastAfter == words.first();
    if (words.first() != adjectivesAfter && !second) {
      noMoreBare = true;
      return words.after();
    }
    boolean bombards =
        "heavy-weapons".equals(trigger.mode()) && scene.is(words.first(), EventWord.FORCE);
    boolean acts = bombards || scene.isForce(words) && slots.followedByObject(words.after());
    boolean first = !subject && !object;
    if (first && (!trigger.genitiveIsObject() || acts)) {
      subject = true;
      assign(slots.isTown(words) ? Role.PLACE : trigger.subject(), words);
    } else if (!object && trigger.object() != Role.NONE) {
      object = true;
      assign(slots.objectRole(words), words);
    } else {
      noMoreBare = true;
    }
    return words.after();
  }
}
