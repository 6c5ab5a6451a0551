package org.isnad.event;

import java.util.List;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.event.Trigger.Need;
import org.isnad.phrase.Inflection;
import org.isnad.text.Sentence;

/** Judges whether enough is told of a draft for an event: opinions and generalities are none. */
final class Evidence {
  private final Scene scene;
  private final Sentence sentence;

  Evidence(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  boolean suffices(Draft draft) {
    Trigger trigger = draft.trigger;
    if (draft.spoilt
        || isOfTeam(draft)
        || isDisposal(draft)
        || isRule(draft)
        || trigger.task() != Task.TELL && !(trigger.task() == Task.TARGET && isHit(draft))) {
      return false;
    }
    boolean past = draft.form.inflection() == Inflection.PAST;
    if (!isSatisfied(draft) || !past && !isNotable(draft)) {
      return false;
    }
    if (trigger.isToll() && draft.form.inflection() == Inflection.PRESENT) {
      return false;
    }
    if (trigger.isToll() && draft.actors.isEmpty()) {
      return isViolent(draft);
    }
    if (draft.type() == EventType.ASSAULT && draft.actors.isEmpty() && isDestroyed(draft)) {
      return false;
    }
    return draft.isNoun() ? noun(draft) : verb(draft);
  }

  /** "إيقاف 19 لاعبا": a player is suspended and not arrested. */
  private boolean isOfTeam(Draft draft) {
    return draft.type() == EventType.COERCE
        && draft.recipients.stream().anyMatch(words -> holds(words, EventWord.SPORT));
  }

  /** "تفجير القذيفة": what is blown up is a weapon. */
  private boolean isDisposal(Draft draft) {
    return "explosives".equals(draft.trigger.mode())
        && draft.recipients.stream().anyMatch(words -> scene.is(words.first(), EventWord.WEAPON));
  }

  /** "المناطق الخاضعة لسيطرة الحكومة": who holds what is no deed. */
  private boolean isRule(Draft draft) {
    int before = Math.max(0, draft.token - 1); // مناطق سيطرتها
    return draft.isNoun()
        && draft.trigger.needs() == Need.PLACE
        && draft.trigger.type() == EventType.COERCE
        && (scene.is(before, EventWord.PLACE)
            || draft.carrier == null
                && (draft.places.isEmpty() || !scene.is(before, EventWord.AFTER)));
  }

  private boolean holds(Words words, EventWord word) {
    for (int token = words.first(); token < words.after(); token++) {
      if (scene.is(token, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suffered(Draft draft) {
    return !draft.recipients.isEmpty() || draft.isHarmed() || draft.arrested != null;
  }

  private boolean isHit(Draft draft) {
    return !draft.actors.isEmpty()
        && !draft.recipients.isEmpty()
        && scene.isForce(draft.actors.get(0))
        && draft.form.inflection() == Inflection.PAST;
  }

  private boolean verb(Draft draft) {
    boolean acts = draft.trigger.subject() == Role.ACTOR;
    if (acts && draft.actors.isEmpty() && !(suffered(draft) && draft.passive)) {
      return false;
    }
    boolean now = draft.form.inflection() == Inflection.PRESENT;
    if (now && draft.type() == EventType.MOBILIZE && draft.status == EventStatus.HAPPENED) {
      return false; // who keeps how many where is a level
    }
    boolean crowd =
        draft.type() == EventType.CONSULT
            && draft.recipients.stream().anyMatch(words -> words.quantity().isPresent());
    if (crowd) {
      return false; // استقبلت 50 ألف لاجئ: it took them in
    }
    boolean describes =
        scene.isRelative(draft.token) || draft.before == null && !scene.opensClause(draft.token);
    return !now || !describes && any(draft.actors);
  }

  private boolean noun(Draft draft) {
    boolean told = !draft.actors.isEmpty() || isSuffered(draft);
    if (draft.carrier != null && told) {
      return draft.type() != EventType.COOPERATE || draft.actors.size() > 1;
    }
    boolean talk = draft.type() == EventType.AGREE || draft.type() == EventType.CONSULT;
    if (talk && draft.status == EventStatus.DENIED && draft.claim.isPresent()) {
      return true;
    }
    boolean parties = !draft.actors.isEmpty();
    return switch (draft.type()) {
      case ASSAULT ->
          draft.hasArguments()
              && (parties || draft.isHarmed() || draft.known || isBlast(draft) || isCause(draft))
              && !isOnlyPlaced(draft)
              && (draft.status == EventStatus.HAPPENED || parties && !draft.recipients.isEmpty());
      case REQUEST ->
          draft.form.pronoun()
              ? false
              : parties
                  && draft.status == EventStatus.HAPPENED
                  && draft.trigger.object() == Role.NONE;
      case CONSULT -> parties;
      case COERCE, RETREAT -> parties || draft.status == EventStatus.HAPPENED && suffered(draft);
      case COOPERATE -> false;
      case SANCTION -> parties && (!draft.recipients.isEmpty() || draft.trigger.genitiveIsObject());
      case AID -> parties || draft.trigger.needs() == Need.NEARBY && !draft.recipients.isEmpty();
      case AGREE ->
          (draft.actors.size() > 1 || parties && !draft.joint)
              && draft.status != EventStatus.HYPOTHETICAL;
      default -> parties;
    };
  }

  /** "تعرضت الدورية لهجوم": who suffered it is the subject of the verb that carries it. */
  private static boolean isSuffered(Draft draft) {
    Draft carrier = draft.carrier;
    return carrier != null
        && carrier.trigger.subject() == Role.RECIPIENT
        && !draft.recipients.isEmpty();
  }

  /** "بسبب القتال على الحدود": what is told as the cause or the time of something has been. */
  private boolean isCause(Draft draft) {
    return !draft.places.isEmpty() && scene.is(Math.max(0, draft.token - 1), EventWord.AFTER);
  }

  /** A blast has a place and often no known hand; other attacks without one are told elsewhere. */
  private static boolean isBlast(Draft draft) {
    return "explosives".equals(draft.mode)
        && (!draft.places.isEmpty() || !draft.recipients.isEmpty());
  }

  /**
   * "محاربون في المعارك الخارجية بالولاية": a noun that is only placed describes something else.
   */
  private boolean isOnlyPlaced(Draft draft) {
    return scene.isDefinite(draft.token)
        && draft.actors.isEmpty()
        && draft.recipients.isEmpty()
        && !draft.isHarmed()
        && !scene.is(Math.max(0, draft.token - 1), EventWord.AFTER);
  }

  /** Whether somebody or some place in it is named, counted or a body. */
  private boolean isNotable(Draft draft) {
    return draft.isHarmed()
        || draft.arrested != null
        || isSeized(draft)
        || any(draft.actors)
        || any(draft.recipients)
        || any(draft.places)
        || draft.status == EventStatus.DENIED
        || draft.trigger.needs() == Need.NEARBY && draft.type() == EventType.ASSAULT;
  }

  /** "تم القبض على شخص": whoever was seized, it was somebody in particular. */
  private static boolean isSeized(Draft draft) {
    return "arrest".equals(draft.trigger.mode())
        && draft.trigger.needs() == Need.NOTHING
        && draft.status == EventStatus.HAPPENED
        && !draft.recipients.isEmpty();
  }

  private boolean any(List<Words> words) {
    return words.stream().anyMatch(scene::isNotable);
  }

  /** Fires and storms destroy too. */
  private static boolean isDestroyed(Draft draft) {
    return "destroy".equals(draft.trigger.mode()) && draft.weapon == null;
  }

  /** A death by somebody's hand; a wound only where the words say by what. */
  private boolean isViolent(Draft draft) {
    for (int at = sentence.first(); at < sentence.after(); at++) {
      if (scene.is(at, EventWord.ACCIDENT)) {
        return false;
      }
    }
    boolean dead = draft.killed != null || draft.trigger.object() == Role.KILLED;
    return dead ? suffered(draft) : draft.weapon != null || isTargeted(draft);
  }

  /** "أصيب 4 شرطيين": soldiers, police and protesters are seldom hurt by chance. */
  private boolean isTargeted(Draft draft) {
    for (Words words : draft.recipients) {
      for (int token = words.first(); token < words.after(); token++) {
        if (scene.is(token, EventWord.TARGETED)) {
          return true;
        }
      }
    }
    return false;
  }

  /** السيطرة على حريق: a fire is no place. */
  private boolean isSomewhere(Words words) {
    for (int token = words.first(); token < words.after(); token++) {
      if (scene.isPlace(token)) {
        return true;
      }
    }
    return scene.phrases().isName(words.first());
  }

  private boolean isSatisfied(Draft draft) {
    return switch (draft.trigger.needs()) {
      case NOTHING, NEARBY, SUBJECT -> true;
      case PLACE -> draft.places.isEmpty() || draft.places.stream().anyMatch(this::isSomewhere);
      case HUMAN ->
          draft.isHarmed()
              || draft.arrested != null
              || !draft.recipients.isEmpty() && scene.isAgent(draft.recipients.get(0));
      case HUMAN_SUBJECT ->
          !draft.actors.isEmpty() || draft.trigger.subject() != Role.ACTOR && draft.hasArguments();
      case CARRIED -> draft.carrier != null;
      case JOINT ->
          draft.actors.size() > 1
              || !draft.recipients.isEmpty()
              || !draft.actors.isEmpty() && scene.is(draft.actors.get(0).first(), EventWord.PARTY);
      case HELD -> draft.carrier != null || !draft.recipients.isEmpty();
    };
  }
}
