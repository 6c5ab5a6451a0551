package org.isnad.event;

import java.util.List;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Brings a noun that tells a deed together with the verb that carries it and whom it hit. */
final class Carriers {
  private static final int CLOSE = 12;
  private static final int FAR = 35;

  private final Scene scene;
  private final List<Draft> drafts;

  Carriers(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  /** Joins them; what has been taken in is left without arguments. */
  void join() {
    for (Draft draft : List.copyOf(drafts)) {
      switch (draft.trigger.task()) {
        case CARRY -> carry(draft);
        case TARGET -> target(draft);
        case SCENE -> scene(draft);
        case TELL -> {
          if (draft.follows) {
            target(draft);
          }
        }
        case TOLL -> {}
      }
    }
  }

  private void carry(Draft carrier) {
    Draft noun = carriedBy(carrier);
    if (noun == null || noun.carrier != null || !carrier.trigger.carries().contains(noun.type())) {
      return;
    }
    noun.carrier = carrier;
    if (noun.actors.isEmpty() || carrier.carried < 0) {
      carrier.actors.stream()
          .filter(words -> !holds(noun, words) && !covers(words, noun.token))
          .forEach(noun.actors::add);
    }
    if (carrier.carried < 0 || carrier.trigger.subject() == Role.RECIPIENT) {
      noun.recipients.addAll(carrier.recipients);
    }
    if (noun.places.isEmpty()) {
      noun.places.addAll(carrier.places);
    }
    noun.when = noun.when == null ? carrier.when : noun.when;
    noun.weapon = noun.weapon == null ? carrier.weapon : noun.weapon;
  }

  private static boolean covers(Words words, int token) {
    return words.first() <= token && token < words.after();
  }

  private static boolean holds(Draft draft, Words words) {
    return draft.actors.stream().anyMatch(other -> covers(other, words.first()));
  }

  private @Nullable Draft at(int token) {
    for (Draft draft : drafts) {
      if (draft.token == token && draft.trigger.task() == Task.TELL) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable Draft carriedBy(Draft carrier) {
    Draft noun = carrier.carried >= 0 ? at(carrier.carried) : lastNoun(carrier);
    return noun == null ? nextNoun(carrier) : noun;
  }

  private @Nullable Draft lastNoun(Draft carrier) {
    Draft found = null;
    for (Draft draft : drafts) {
      int gap = carrier.token - draft.token;
      if (!carrier.isNoun()
          && gap > 0
          && gap <= CLOSE
          && isCarried(carrier, draft)
          && isDescribed(carrier, draft, gap)) {
        found = draft;
      }
    }
    return found;
  }

  /** "هجوم شنه", "الهجوم الذي نفذه": the verb of a relative clause of the noun. */
  private boolean isDescribed(Draft carrier, Draft noun, int gap) {
    boolean relative = carrier.form.pronoun() || scene.isRelative(carrier.token);
    return gap <= (relative ? 4 : 2) || carrier.token <= noun.read;
  }

  private @Nullable Draft nextNoun(Draft carrier) {
    for (Draft draft : drafts) {
      if (draft.token > carrier.token && isCarried(carrier, draft) && reaches(carrier, draft)) {
        return draft;
      }
    }
    return null;
  }

  /** Whether nothing but what belongs to the verb stands between it and the noun. */
  private boolean reaches(Draft carrier, Draft noun) {
    Tokens tokens = scene.tokens();
    int before = noun.token - 1;
    boolean attached = tokens.has(noun.token, Tokens.BY | Tokens.FOR);
    Trigger.Prepositions own = carrier.trigger.places();
    boolean through = before > carrier.token + 1 && scene.isConstruct(before); // من إلقاء القبض
    int head = through && !attached && !own.holds(tokens.base(before), 0) ? before : noun.token;
    int clitics = tokens.clitics(head) & (Tokens.BY | Tokens.FOR);
    boolean governed = clitics == 0 ? own.holds(tokens.base(head - 1), 0) : own.holds(-1, clitics);
    if (governed || scene.isOutcome(noun.token)) {
      return noun.token - carrier.token <= FAR && !scene.isClauseBetween(carrier.token, noun.token);
    }
    boolean bare = !scene.isGoverned(noun.token) || scene.isFrom(before) && !attached;
    return bare
        && noun.token - carrier.token <= CLOSE / 2
        && !scene.isVerbBetween(carrier.token, noun.token);
  }

  private static boolean isCarried(Draft carrier, Draft noun) {
    return noun.isNoun()
        && noun.trigger.task() == Task.TELL
        && carrier.trigger.carries().contains(noun.type());
  }

  private void target(Draft draft) {
    Draft attack = nearestAttack(draft.token);
    if (attack == null) {
      return;
    }
    if (attack.recipients.isEmpty()) {
      attack.recipients.addAll(draft.recipients);
    }
    attack.take(draft);
    Tolls.clear(draft);
  }

  private @Nullable Draft nearestAttack(int token) {
    Draft found = null;
    for (Draft draft : drafts) {
      boolean near = Math.abs(draft.token - token) <= 2 * CLOSE;
      if (SentenceReader.isAttack(draft) && draft.isNoun() && near) {
        found = found == null || draft.token < token ? draft : found;
      }
    }
    return found;
  }

  private void scene(Draft draft) {
    Draft noun = draft.carried >= 0 ? at(draft.carried) : null;
    if (noun != null) {
      if (noun.places.isEmpty()) {
        noun.places.addAll(draft.places);
      }
      noun.when = noun.when == null ? draft.when : noun.when;
    }
  }
}
