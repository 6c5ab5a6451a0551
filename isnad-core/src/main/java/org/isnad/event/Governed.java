package org.isnad.event;

import org.isnad.annotation.EventType;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Reads the phrases of a clause that stand after a preposition, apart or attached. */
final class Governed {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;
  private final Trigger trigger;
  private final Clause clause;
  private final Slots slots;
  private final Fillers fillers;
  private final Adjectives adjectives;
  private final int limit;

  Governed(Grammar grammar, Scene scene, Draft draft, Clause clause, int limit) {
    this.grammar = grammar;
    this.scene = scene;
    this.draft = draft;
    this.clause = clause;
    this.limit = limit;
    tokens = scene.tokens();
    trigger = draft.trigger;
    slots = new Slots(scene, draft, limit);
    fillers = new Fillers(scene, draft, clause, limit);
    adjectives = new Adjectives(grammar, scene, draft);
  }

  int preposition(int at) {
    int next = at + 1;
    int word = tokens.base(at);
    if (next >= limit || scene.is(next, WordClass.COMPLEMENTISER)) {
      return Clause.STOP;
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
    Role role = isElsewhere(at, word) ? Role.NONE : role(word, 0);
    if (word == grammar.about() && trigger.type() == EventType.CONSULT) {
      draft.spoilt = true; // يبحث عن: he seeks
      return Clause.STOP;
    }
    if (role == Role.NONE && grammar.against().contains(word)) {
      role = Role.RECIPIENT;
    }
    if (role == Role.PLACE && !scene.isPlace(next) && trigger.type() == EventType.ASSAULT) {
      return skip(next);
    }
    boolean place = role == Role.NONE && grammar.place().contains(word);
    clause.parted |= !place && role == Role.NONE;
    if (place && !placed(next)) {
      return grammar.classes().is(tokens, next, WordClass.ADVERBIAL_NOUN)
          ? occasion(next)
          : skip(next);
    }
    clause.awaitsOther |= word == grammar.between() && role == Role.ACTOR;
    return phrase(place ? placeRole() : role, next);
  }

  /**
   * "دعا إلى تشكيل حكومة في المدينة": where what is asked for is to be is not where it was asked.
   */
  private Role placeRole() {
    return clause.parted && slots.isSpeech() ? Role.NONE : Role.PLACE;
  }

  /**
   * "العلاقات بين البلدين", "الواقعة بين القرية والمدينة": between whom or what another word is.
   */
  private boolean isElsewhere(int at, int word) {
    boolean parted = clause.parted && trigger.type() != EventType.AGREE;
    return word == grammar.between() && (parted || isParticiple(at - 1));
  }

  /** الواقعة بين: a participle after a place. */
  private boolean isParticiple(int token) {
    return clause.last == Role.PLACE
        && tokens.isWord(token)
        && tokens.has(token, Tokens.ARTICLE)
        && scene.passage().mention(token) == null
        && token > draft.token + 2;
  }

  /** "في مؤتمر صحفي بنخلة البحر،": where the occasion was. */
  private int occasion(int at) {
    int after = skip(at);
    int held = at + 1;
    while (held < Math.min(limit, at + 3) && tokens.isWord(held) && tokens.clitics(held) == 0) {
      held++;
    }
    boolean open = draft.places.isEmpty() && held + 1 < limit && tokens.isWord(held);
    if (open && tokens.clitics(held) == Tokens.BY && isSite(held)) {
      Words site = scene.phrases().phrase(held, limit);
      draft.give(Role.PLACE, site == null ? new Words(held, held + 1) : site);
    }
    return after;
  }

  /** A place by name, listed or not: بنخلة البحر, and no بمشاركة الدول. */
  private boolean isSite(int token) {
    if (scene.isPlace(token)) {
      return true;
    }
    int second = token + 1;
    boolean plain =
        !grammar.classes().isAny(tokens.whole(token))
            && !grammar.classes().isAny(tokens.stem(token))
            && grammar.nouns().get(tokens, token) == null
            && grammar.words().set(tokens, token) == 0
            && grammar.triggers().forms(tokens, token) == null;
    return plain
        && scene.passage().mention(token) == null
        && tokens.isWord(second)
        && tokens.clitics(second) == Tokens.ARTICLE
        && grammar.nouns().get(tokens, second) == null
        && second + 1 < limit
        && scene.isComma(second + 1);
  }

  private boolean placed(int head) {
    return scene.isPlace(head);
  }

  boolean isLocal(int at) {
    return grammar.place().contains(tokens.base(at)) || grammar.against().contains(tokens.base(at));
  }

  Role role(int word, int clitics) {
    if (trigger.actors().holds(word, clitics)) {
      draft.joint = draft.actors.isEmpty() && clitics == 0 && word != grammar.between();
      return Role.ACTOR;
    }
    if (trigger.recipients().holds(word, clitics)) {
      boolean asked = word == grammar.from() && draft.isNoun(); // بطلب من الحكومة
      return asked && draft.actors.isEmpty() ? Role.ACTOR : Role.RECIPIENT;
    }
    boolean place = trigger.task() != Task.CARRY && trigger.places().holds(word, clitics);
    return place ? Role.PLACE : Role.NONE;
  }

  int attached(int at) {
    int clitics = tokens.clitics(at) & (Tokens.BY | Tokens.FOR);
    if (slots.sentences(at)) {
      clause.object = true;
      return phrase(Role.RECIPIENT, at + 1);
    }
    Role role = role(-1, clitics);
    if (role == Role.RECIPIENT && slots.isMeetingPlace(at)) {
      return phrase(Role.PLACE, at);
    }
    boolean opposed = scene.is(at - 1, EventWord.OPPOSED); // احتجاجات مناهضة للحكومة
    boolean late = role == Role.ACTOR && (at != clause.adjectivesAfter || opposed);
    late |= scene.is(at, EventWord.ATTENDED); // اجتماع برئاسة فلان
    boolean given = trigger.type() == EventType.SANCTION || trigger.type() == EventType.AID;
    late |= given && clitics == Tokens.FOR && !scene.isAgent(at);
    if (role != Role.NONE && !late) {
      return phrase(role, at);
    }
    if (trigger.task() == Task.TOLL && trigger.object() == Role.KILLED && at + 1 < limit) {
      return phrase(Role.KILLED, at + 1); // أودى بحياة ثمانية
    }
    clause.charged |= tokens.has(at, Tokens.BY);
    boolean hands = tokens.has(at, Tokens.BY) && scene.is(at, EventWord.HANDS);
    if (hands && slots.takesAgent() && at + 1 < limit && scene.isAgent(at + 1)) {
      draft.mode = draft.mode == null ? grammar.words().mode(tokens, at) : draft.mode;
      return phrase(Role.ACTOR, at + 1); // برصاص القوات
    }
    if (tokens.has(at, Tokens.BY) && scene.is(at, EventWord.WEAPON)) {
      return weapon(at);
    }
    boolean sentenced = trigger.type() == EventType.SANCTION;
    if (tokens.has(at, Tokens.BY) && scene.isPlace(at) && !sentenced) {
      return phrase(Role.PLACE, at);
    }
    clause.parted = true;
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
  int skip(int at) {
    if (scene.is(at, WordClass.DEMONSTRATIVE) && at + 1 < limit) {
      return skip(at + 1);
    }
    Words words = scene.phrases().phrase(at, limit);
    clause.lastAfter = -1;
    clause.last = Role.NONE;
    return words == null ? at + 1 : words.after();
  }

  private int phrase(Role role, int at) {
    if (at >= limit) {
      return Clause.STOP;
    }
    Words words = scene.phrases().phrase(at, limit);
    if (words == null) {
      return at + 1;
    }
    boolean with = role == Role.RECIPIENT && trigger.type() == EventType.CONSULT;
    boolean named =
        (role == Role.ACTOR || with)
            && words.after() == words.first() + 1
            && !scene.isAgent(words)
            && scene.phrases().isName(words.first());
    if (named) {
      draft.give(role, words); // بين ترامب وميركل
      clause.last = role;
      clause.lastAfter = words.after();
      return words.after();
    }
    fillers.assign(role, words);
    return words.after();
  }

  int side(int at) {
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
      fillers.assign(Role.PLACE, with);
    }
    return words.after();
  }
}
