package org.isnad.event;

import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Polarity;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Judges whether an event is told as having happened. */
final class Statuses {
  private static final int BACK = 9;
  private static final int HEAD = 3;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Sentence sentence;

  Statuses(Grammar grammar, Scene scene, Sentence sentence) {
    this.grammar = grammar;
    this.scene = scene;
    this.sentence = sentence;
    tokens = scene.tokens();
  }

  EventStatus of(Draft draft) {
    Draft carrier = draft.carrier;
    boolean led = carrier != null && carrier.form.isFinite() && carrier.token < draft.token;
    Draft verb = led && carrier != null ? carrier : draft;
    boolean later = carrier != null && carrier.form.isFinite() && carrier.token > draft.token;
    EventStatus byWords = verb.form.isFinite() ? finite(verb) : noun(draft);
    byWords = later && carrier != null ? after(carrier, byWords) : byWords;
    EventStatus meant = led ? word(verb.token) : null;
    byWords = meant != null && byWords == EventStatus.HAPPENED ? meant : byWords;
    EventStatus told = byWords;
    return draft.claim.map(claim -> byClaim(draft, claim, told)).orElse(told);
  }

  /** "لزيارات قامت بها", "اجتماعا سيجمع": the verb that carries a noun behind it tells. */
  private EventStatus after(Draft carrier, EventStatus noun) {
    if (carrier.form.inflection() == Inflection.PRESENT
        && !tokens.has(carrier.token, Tokens.WILL)) {
      return noun;
    }
    return finite(carrier);
  }

  private EventStatus finite(Draft draft) {
    int at = draft.token;
    if (isNegated(at)) {
      return EventStatus.DENIED;
    }
    if (conditionBefore(at)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (tokens.has(at, Tokens.WILL)) {
      return EventStatus.PLANNED;
    }
    if (draft.form.inflection() == Inflection.PRESENT) {
      return present(at);
    }
    return EventStatus.HAPPENED;
  }

  private boolean isNegated(int at) {
    return at > sentence.first() && grammar.classes().is(tokens.whole(at - 1), WordClass.NEGATION);
  }

  private boolean conditionBefore(int at) {
    for (int token = at - 1; token >= Math.max(sentence.first(), at - 20); token--) {
      if (tokens.kind(token) == Tokens.Kind.MARK && !scene.isComma(token)) {
        return false;
      }
      if (scene.is(token, EventWord.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  private boolean conditionAfter(int at) {
    for (int token = at; token < sentence.after(); token++) {
      if (scene.is(token, EventWord.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  private EventStatus present(int at) {
    if (tokens.has(at, Tokens.FOR)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (at == sentence.first()) {
      return EventStatus.HAPPENED;
    }
    if (scene.is(at - 1, WordClass.QAD)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (isThat(at - 1)) {
      return governor(at - 1, EventStatus.HYPOTHETICAL);
    }
    return EventStatus.HAPPENED;
  }

  private boolean isThat(int token) {
    return grammar.classes().is(tokens.base(token), WordClass.BARE_COMPLEMENTISER)
        && tokens.firstChar(token) != 'إ';
  }

  private EventStatus noun(Draft draft) {
    int at = draft.token;
    if (at > sentence.first() && tokens.whole(at - 1) == grammar.any()) {
      return isDeniedBefore(at) ? EventStatus.DENIED : EventStatus.HYPOTHETICAL;
    }
    if (tokens.has(at, Tokens.FOR)) {
      EventStatus told = governor(at, EventStatus.HYPOTHETICAL);
      boolean suffered = // تعرض فتاة لاعتداء
          draft.carrier != null && draft.carrier.trigger.subject() == Role.RECIPIENT;
      return told == EventStatus.HAPPENED || suffered && told == EventStatus.HYPOTHETICAL
          ? suffered ? EventStatus.HAPPENED : EventStatus.HYPOTHETICAL
          : told;
    }
    return governor(at, EventStatus.HAPPENED);
  }

  private boolean isDeniedBefore(int at) {
    for (int token = at - 1; token >= Math.max(sentence.first(), at - BACK); token--) {
      if (grammar.classes().is(tokens.whole(token), WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** What the nearest word before the deed says of it. */
  private EventStatus governor(int at, EventStatus otherwise) {
    for (int token = at - 1; token >= Math.max(sentence.first(), at - BACK); token--) {
      EventStatus status = word(token);
      if (status != null) {
        return status;
      }
      boolean mark =
          tokens.kind(token) == Tokens.Kind.MARK && !scene.passage().quotations().holds(token);
      if (mark || scene.is(token, EventWord.OPENER)) {
        break;
      }
    }
    if (otherwise == EventStatus.HAPPENED && isPartOfScheme(at)) {
      return EventStatus.PLANNED;
    }
    boolean terms = at > sentence.first() && tokens.whole(at - 1) == grammar.on();
    return terms && otherwise == EventStatus.HYPOTHETICAL ? EventStatus.PLANNED : otherwise;
  }

  /** "المرحلة الثانية تشهد انسحاب": a deed that is part of a plan. */
  private boolean isPartOfScheme(int at) {
    for (int token = at - 1; token >= Math.max(sentence.first(), at - 2 * BACK); token--) {
      if (scene.is(token, EventWord.SCHEME)) {
        return true;
      }
      if (scene.is(token, WordClass.COMPLEMENTISER) || scene.is(token, EventWord.OPENER)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable EventStatus word(int token) {
    long set = grammar.words().set(tokens, token);
    if ((set & EventWords.bit(EventWord.MAYBE)) != 0) {
      return EventStatus.HYPOTHETICAL;
    }
    if ((set & EventWords.bit(EventWord.PLAN)) != 0) {
      return EventStatus.PLANNED;
    }
    return (set & EventWords.bit(EventWord.AFTER)) != 0 ? EventStatus.HAPPENED : null;
  }

  private EventStatus byClaim(Draft draft, Claim claim, EventStatus byWords) {
    boolean head = isAtHead(draft, claim) && !(draft.isNoun() && isNegatedAfter(draft.token));
    if (head && claim.polarity() == Polarity.NEGATIVE) {
      return EventStatus.DENIED;
    }
    boolean open = byWords == EventStatus.HAPPENED && draft.form.inflection() != Inflection.PAST;
    if (!open || !head || isSaid(draft)) {
      return byWords;
    }
    if (claim.act() == Act.ASKS || claim.act() == Act.WISHES) {
      return EventStatus.HYPOTHETICAL;
    }
    if (claim.act() == Act.PLEDGES) {
      return conditionAfter(draft.token) ? EventStatus.HYPOTHETICAL : EventStatus.PLANNED;
    }
    return claim.certainty() == Certainty.POSSIBLE ? EventStatus.HYPOTHETICAL : byWords;
  }

  /** "ترفض", "تهدد": who refuses or threatens has done so by these words. */
  private static boolean isSaid(Draft draft) {
    return draft.type() == EventType.REJECT || draft.type() == EventType.THREATEN;
  }

  /** "المفاوضات لم تتقدم": the talks are, only their progress is not. */
  private boolean isNegatedAfter(int at) {
    for (int token = at + 1; token < Math.min(sentence.after(), at + BACK); token++) {
      if (grammar.classes().is(tokens.whole(token), WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAtHead(Draft draft, Claim claim) {
    int first = scene.words(claim.content().get(0)).first();
    return draft.token - first <= HEAD;
  }
}
