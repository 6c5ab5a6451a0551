package org.isnad.event;

import java.util.List;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Quantity;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the words of one sentence that tell one deed: the verb that carries a noun, whom
 * it hit, where, and how many were harmed.
 */
final class Tolls {
  private static final int CLOSE = 12;

  private final Scene scene;
  private final Tokens tokens;
  private final Sentence sentence;
  private final List<Draft> drafts;

  Tolls(Scene scene, Sentence sentence, List<Draft> drafts) {
    this.scene = scene;
    this.sentence = sentence;
    this.drafts = drafts;
    tokens = scene.tokens();
  }

  /** Joins the drafts; those that have been taken in are left without arguments. */
  void join(@Nullable Draft earlier) {
    new Carriers(scene, drafts).join();
    Draft attack = attack();
    for (Draft draft : List.copyOf(drafts)) {
      if (draft.trigger.isToll()) {
        toll(draft, attack, earlier);
      }
    }
    Draft main = attack != null ? attack : firstToll();
    if (main == null && hasToll()) {
      main = earlier;
    }
    if (main != null) {
      counted(main);
      weapon(main);
    }
    new Parties(scene, sentence, drafts).share();
  }

  private boolean hasToll() {
    return drafts.stream().anyMatch(draft -> draft.trigger.task() == Task.TOLL);
  }

  private @Nullable Draft firstToll() {
    for (Draft draft : drafts) {
      if (draft.trigger.task() == Task.TELL && draft.trigger.isToll()) {
        return draft;
      }
    }
    return null;
  }

  /** The deed of force that the sentence tells: by a noun if there is one. */
  private @Nullable Draft attack() {
    Draft found = null;
    for (Draft draft : drafts) {
      if (SentenceReader.isAttack(draft) && (found == null || !found.isNoun() && draft.isNoun())) {
        found = draft;
      }
    }
    return found;
  }

  private void toll(Draft draft, @Nullable Draft attack, @Nullable Draft earlier) {
    Draft into = attack == null ? null : nearest(draft.token, attack);
    boolean toll = draft.trigger.task() == Task.TOLL && draft.displaced == null;
    if (into == null && toll) {
      into = earlier;
    }
    if (into == null) {
      into = firstToll();
    }
    if (into == null
        || into == draft
        || differs(into.killed, draft.killed)
        || isApart(into.token, draft.token)) {
      return;
    }
    into.takeHarm(draft);
    if (into.actors.isEmpty() && draft.trigger.subject() == Role.ACTOR) {
      draft.actors.stream().filter(words -> words.quantity().isEmpty()).forEach(into.actors::add);
    }
    if (into.places.isEmpty()) {
      into.places.addAll(draft.places);
    }
    if (into.recipients.isEmpty() && !draft.isHarmed()) {
      into.recipients.addAll(draft.recipients);
    }
    into.when = into.when == null ? draft.when : into.when;
    clear(draft);
  }

  /** "التفجيرات بعد أيام من مقتل خمسة": the time between them tells two happenings. */
  private boolean isApart(int one, int two) {
    for (int at = Math.min(one, two) + 1; at + 2 < Math.max(one, two); at++) {
      boolean timed = scene.time(at + 1) != null || scene.time(at) != null;
      if (scene.is(at, EventWord.AFTER) && timed && scene.isFrom(at + 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(@Nullable Quantity one, @Nullable Quantity two) {
    return one != null && two != null && !one.equals(two);
  }

  /** Of several attacks the one told next after the toll: مقتل خمسة في تفجير. */
  private Draft nearest(int token, Draft otherwise) {
    for (Draft draft : drafts) {
      boolean next = draft.token > token && draft.token - token <= CLOSE;
      if (next && draft.isNoun() && SentenceReader.isAttack(draft)) {
        return draft;
      }
    }
    return otherwise;
  }

  /** "21 قتيلا", "53 جريحا": numbers that say themselves what they count. */
  private void counted(Draft main) {
    for (int at = sentence.first(); at < sentence.after(); at++) {
      Quantity quantity = scene.quantity(at);
      if (quantity == null || quantity.code().isPresent() || !tokens.isWord(at)) {
        continue;
      }
      if (scene.is(at, EventWord.TOLL)) {
        main.count(Role.KILLED, quantity);
      } else if (scene.is(at, EventWord.HURT)) {
        main.count(Role.WOUNDED, quantity);
      }
    }
  }

  /** "التي استخدمت فيها الصواريخ". */
  private void weapon(Draft main) {
    for (int at = sentence.first(); at + 1 < sentence.after() && main.weapon == null; at++) {
      if (scene.is(at, EventWord.USING)) {
        for (int token = at + 1; token < Math.min(sentence.after(), at + 4); token++) {
          if (scene.is(token, EventWord.WEAPON) && main.weapon == null) {
            main.weapon = weapons(token);
          }
        }
      }
    }
  }

  /** The words for weapons from the token on, joined by and. */
  private @Nullable Words weapons(int token) {
    Words words = scene.phrases().phrase(token, sentence.after());
    while (words != null
        && words.after() < sentence.after()
        && tokens.isWord(words.after())
        && tokens.has(words.after(), Tokens.AND)
        && scene.is(words.after(), EventWord.WEAPON)) {
      Words next = scene.phrases().phrase(words.after(), sentence.after());
      if (next == null) {
        return words;
      }
      words = new Words(words.first(), next.after());
    }
    return words;
  }

  static void clear(Draft draft) {
    draft.actors.clear();
    draft.recipients.clear();
    draft.places.clear();
    draft.killed = null;
    draft.wounded = null;
    draft.displaced = null;
  }

  /** Whether the draft may be one that another sentence counts the harmed of. */
  static boolean takesToll(Draft draft) {
    return draft.type() == EventType.ASSAULT && draft.trigger.task() == Task.TELL;
  }
}
