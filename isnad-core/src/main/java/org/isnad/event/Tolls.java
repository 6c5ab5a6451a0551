package org.isnad.event;

import java.util.List;
import org.isnad.annotation.Act;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the words of one sentence that tell one deed: the verb that carries a noun, whom
 * it hit, where, and how many were harmed.
 */
final class Tolls {
  private static final int CLOSE = 12;
  private static final int FAR = 25;

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
        share(head, draft);
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

  private static void share(Draft head, Draft draft) {
    List<Words> actors = head.actors;
    boolean withdrawn = draft.type() == EventType.RETREAT && head.isNoun() && actors.size() > 1;
    draft.actors.addAll(withdrawn ? actors.subList(actors.size() - 1, actors.size()) : actors);
  }

  private static boolean controls(Draft draft) {
    return draft.type() == EventType.THREATEN
        || draft.type() == EventType.AGREE
        || draft.type() == EventType.REJECT;
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
    if (carrier.carried < 0) {
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
      int gap = draft.token - carrier.token;
      boolean governed = scene.isGoverned(draft.token);
      boolean near = gap > 0 && gap <= (governed ? FAR : CLOSE / 2);
      if (near && isCarried(carrier, draft) && !scene.isClauseBetween(carrier.token, draft.token)) {
        return draft;
      }
    }
    return null;
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
    clear(draft);
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

  private static void clear(Draft draft) {
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
