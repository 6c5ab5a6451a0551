package org.isnad.event;

import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;

/** Gives the phrases of a clause their roles. */
final class Fillers {
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;
  private final Trigger trigger;
  private final Clause clause;
  private final Slots slots;

  Fillers(Scene scene, Draft draft, Clause clause, int limit) {
    this.scene = scene;
    this.draft = draft;
    this.clause = clause;
    tokens = scene.tokens();
    trigger = draft.trigger;
    slots = new Slots(scene, draft, limit);
  }

  /**
   * A clause.lone clause.subject of a verb that takes people may be its victim: اعتقل ثلاثة (three
   * were held).
   */
  void settle() {
    if (draft.form.isFinite()
        && trigger.object() == Role.NONE
        && scene.isMarkedPassive(draft.token)) {
      draft.passive = true;
      draft.actors.clear();
    }
    Words words = clause.lone;
    if (words == null || clause.object || !draft.form.isFinite()) {
      return;
    }
    if (isMet()) {
      draft.actors.clear();
      draft.hasSubject = false;
      draft.give(Role.RECIPIENT, words);
      return;
    }
    boolean seized =
        trigger.needs() == Trigger.Need.HUMAN
            && trigger.type() != EventType.CONSULT
            && !"deport".equals(trigger.mode()); // رحل (he passed away)
    boolean accused =
        trigger.type() == EventType.ACCUSE
            && trigger.mode() == null
            && clause.charged
            && tokens.pronoun(words.first()) == Pronoun.NONE;
    boolean sentenced =
        "convict".equals(trigger.mode())
            && draft.recipients.isEmpty()
            && scene.passage().names(words.first(), EntityType.PERSON);
    boolean done = trigger.object().isHarm() || seized || accused || sentenced;
    if (trigger.object() != Role.NONE && scene.isMarkedPassive(draft.token)
        || done && !scene.isForce(words)) {
      draft.passive = true;
      List<Words> victims = List.copyOf(draft.actors);
      draft.actors.clear();
      Role role = sentenced ? Role.RECIPIENT : trigger.object();
      victims.forEach(victim -> draft.give(role, victim));
      if (victims.isEmpty()) {
        draft.give(role, words);
      }
    }
  }

  /** "حيث سيلتقي الوزير": one alone who is met within a sentence was met by who is told before. */
  private boolean isMet() {
    return trigger.type() == EventType.CONSULT
        && trigger.object() == Role.RECIPIENT
        && draft.recipients.isEmpty()
        && draft.actors.size() == 1
        && !opens(draft.token);
  }

  /** Whether the verb begins its sentence, or only a particle or a time stands before it. */
  private boolean opens(int verb) {
    int before = verb - 1;
    return before < 0
        || scene
                .passage()
                .document()
                .text()
                .substring(tokens.end(before), tokens.start(verb))
                .indexOf('\n')
            >= 0
        || tokens.kind(before) == Tokens.Kind.MARK && !scene.isComma(before)
        || scene.is(before, WordClass.QAD)
        || scene.is(before, WordClass.KANA)
        || scene.time(before) != null;
  }

  void assign(Role role, Words words) {
    boolean things =
        scene.phrases().countsThings(words) || role == Role.ARRESTED && !scene.isAgent(words);
    if (role.isHarm() && words.quantity().isPresent() && things) {
      assign(Role.RECIPIENT, words); // أودى بألف مبنى: things are hit, not killed
      return;
    }
    boolean people =
        !slots.mustBePeople(role) || scene.isAgent(words) || slots.isCalledUpon(role, words);
    boolean several = role == Role.PLACE && !draft.places.isEmpty();
    boolean timed = words.quantity().isEmpty() && scene.time(words.first()) != null; // الماضي
    if (people && !several && !timed) {
      draft.give(role, words);
    }
    clause.last = role;
    clause.lastAfter = words.after();
  }

  int argument(Words found) {
    if (!clause.subject
        && draft.form.gender() == Gender.FEMININE
        && scene.phrases().isName(found.first())) {
      return name(found.first());
    }
    Words words = slots.isObjectWord(found) ? found : slots.withoutObject(found);
    if (slots.isObjectWord(words)) {
      clause.closed = true;
      clause.last = Role.NONE;
      return found.after();
    }
    boolean fits = slots.fits(words) && !slots.isThing(words);
    if (!clause.subject && fits) {
      clause.subject = true;
      assignSubject(words);
    } else if (!clause.object && trigger.object() != Role.NONE) {
      clause.object = true;
      assign(trigger.object(), words);
    } else {
      clause.closed = true;
      clause.parted = true;
      clause.last = Role.NONE;
    }
    return words.after();
  }

  /** "هددت رملستان": a verb in the feminine and a bare name that no list holds. */
  private int name(int token) {
    clause.subject = true;
    draft.hasSubject = true;
    draft.give(trigger.subject(), new Words(token, token + 1));
    return token + 1;
  }

  private void assignSubject(Words words) {
    clause.lone = words;
    draft.hasSubject = true;
    boolean unknown = scene.phrases().isUnlistedName(words) || scene.phrases().isSurname(words);
    if (slots.speaks() && !scene.isAgent(words) && unknown) {
      draft.give(trigger.subject(), words);
      return;
    }
    assign(trigger.subject(), words);
  }

  int genitive(Words words) {
    if (tokens.has(draft.token, Tokens.ARTICLE)) {
      clause.closed = true; // الهجوم: with its article it has no genitive
      return words.after();
    }
    boolean second =
        clause.subject && clause.last == Role.ACTOR && clause.lastAfter == words.first();
    boolean described = clause.adjectivesAfter > draft.token + 1 && !clause.freed;
    if ((words.first() != clause.adjectivesAfter || described) && !second) {
      clause.parted = true;
      clause.closed = true;
      return words.after();
    }
    boolean bombards =
        "heavy-weapons".equals(trigger.mode()) && scene.is(words.first(), EventWord.FORCE);
    boolean acts = bombards || scene.isForce(words) && slots.followedByObject(words.after());
    boolean first = !clause.subject && !clause.object;
    if (first && (!trigger.genitiveIsObject() || acts)) {
      clause.subject = true;
      draft.known = slots.isTown(words);
      assign(draft.known ? Role.PLACE : trigger.subject(), words);
    } else if (!clause.object && trigger.object() != Role.NONE) {
      clause.object = true;
      assign(slots.objectRole(words), words);
    } else {
      clause.closed = true;
    }
    return words.after();
  }
}
