package org.isnad.event;

import java.util.List;
import org.isnad.annotation.Act;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.text.Sentence;

/**
 * Shares who takes part between the deeds of one sentence, where one is told and others are not.
 */
final class Parties {
  private static final int CLOSE = 12;

  private final Scene scene;
  private final Sentence sentence;
  private final List<Draft> drafts;

  Parties(Scene scene, Sentence sentence, List<Draft> drafts) {
    this.scene = scene;
    this.sentence = sentence;
    this.drafts = drafts;
  }

  /** Shares them. */
  void share() {
    shareParties();
    announce();
    answer();
    condition();
    shareTerm();
  }

  /**
   * A noun without an actor is done by who agrees to it, threatens with it or refuses it; a verb of
   * beginning after it tells when.
   */
  private void shareParties() {
    Draft head = null;
    for (Draft draft : drafts) {
      boolean tells = draft.trigger.task() == Task.TELL;
      boolean open = tells && draft.isNoun() && draft.actors.isEmpty();
      boolean asked = draft.type() == EventType.REQUEST || draft.type() == EventType.CONSULT;
      if (open
          && head != null
          && !asked
          && draft.token - head.token <= CLOSE + 2
          && draft.trigger.subject() == Role.ACTOR
          && draft.type() != EventType.ASSAULT) {
        give(head, draft);
      }
      if (tells && controls(draft)) {
        head = draft;
      }
    }
  }

  /** "…، على أن يكتمل التبادل قبل 20 أكتوبر": a term for all that is planned before it. */
  private void shareTerm() {
    int term = term();
    Time time = null;
    for (int at = term; term >= 0 && at < sentence.after() && time == null; at++) {
      time = scene.time(at);
    }
    for (Draft draft : drafts) {
      if (time != null && draft.token > term) {
        return;
      }
    }
    for (Draft draft : drafts) {
      draft.when = draft.when == null ? time : draft.when;
    }
  }

  private int term() {
    for (int at = sentence.first() + 1; at + 1 < sentence.after(); at++) {
      if (scene.isTerm(at) && scene.isComma(at - 1)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * "أعلنت السلطات إغلاق المعبر": who announces a deed of power at the head of the content did it.
   */
  private void announce() {
    for (Draft draft : drafts) {
      Claim claim = scene.claimAt(draft.token).orElse(null);
      boolean open = draft.isNoun() && draft.actors.isEmpty() && draft.trigger.task() == Task.TELL;
      if (claim != null && open && isDeedOfPower(draft) && isAnnounced(draft, claim)) {
        claim.root().span().ifPresent(span -> draft.actors.add(scene.words(span)));
      }
    }
  }

  private static boolean isDeedOfPower(Draft draft) {
    return draft.trigger.subject() == Role.ACTOR
        && (draft.form.pronoun() // أعلنت موافقتها
            || draft.type() == EventType.COERCE
            || draft.type() == EventType.SANCTION
            || draft.type() == EventType.CONCEDE
            || draft.type() == EventType.RETREAT);
  }

  private boolean isAnnounced(Draft draft, Claim claim) {
    int head = scene.words(claim.content().get(0)).first();
    return draft.token == head
        && !scene.isDefinite(head)
        && (claim.act() == Act.STATES || claim.act() == Act.PLEDGES)
        && claim.polarity() == Polarity.POSITIVE
        && (claim.root().kind() == SourceKind.ORGANISATION
            || draft.form.pronoun() && claim.root().kind() == SourceKind.PERSON);
  }

  /** "رفضت طلبا تقدمت به": who asked is refused, and asked the one who refuses. */
  private void answer() {
    Draft refusal = null;
    for (Draft draft : drafts) {
      boolean asked = draft.type() == EventType.REQUEST && draft.isNoun();
      if (refusal != null && asked && draft.trigger.task() == Task.TELL) {
        refusal.recipients.addAll(draft.actors);
        draft.recipients.addAll(draft.actors.isEmpty() ? List.of() : refusal.actors);
        draft.when = draft.when == null ? refusal.when : draft.when;
      }
      boolean refuses = draft.type() == EventType.REJECT && draft.recipients.isEmpty();
      refusal = refuses && draft.trigger.task() == Task.TELL ? draft : refusal;
    }
  }

  /** "هددت بإغلاق المعبر إذا لم تسلمها هضبان": whose deed the threat hangs on is threatened. */
  private void condition() {
    Draft threat = null;
    for (Draft draft : drafts) {
      boolean open = draft.type() == EventType.THREATEN && draft.recipients.isEmpty();
      threat = open && draft.form.isFinite() ? draft : threat;
    }
    int from = threat == null ? sentence.after() : threat.token;
    while (from < sentence.after() && !scene.is(from, EventWord.CONDITION)) {
      from++;
    }
    for (int at = from; threat != null && at < Math.min(sentence.after(), from + 5); at++) {
      boolean named = at > from + 1 && scene.phrases().isName(at);
      if (named || scene.isState(at)) {
        threat.recipients.add(scene.mentionWords(at));
        return;
      }
    }
  }

  private static void give(Draft head, Draft draft) {
    List<Words> actors = head.actors;
    boolean withdrawn = draft.type() == EventType.RETREAT && head.isNoun() && actors.size() > 1;
    draft.actors.addAll(withdrawn ? actors.subList(actors.size() - 1, actors.size()) : actors);
  }

  private static boolean controls(Draft draft) {
    // عارض ترحيلهم (opposed their deportation): it is not his
    boolean own = draft.trigger.needs() == Trigger.Need.NOTHING;
    return draft.type() == EventType.THREATEN
        || draft.type() == EventType.AGREE
        || draft.type() == EventType.REJECT && own;
  }
}
