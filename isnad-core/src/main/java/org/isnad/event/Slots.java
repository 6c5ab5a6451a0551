package org.isnad.event;

import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Judges which phrase may fill which slot of a trigger. */
final class Slots {
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;
  private final int limit;

  Slots(Scene scene, Draft draft, int limit) {
    this.scene = scene;
    this.draft = draft;
    this.limit = limit;
    tokens = scene.tokens();
  }

  /** Whether the phrase agrees with the verb, as far as the words tell. */
  boolean fits(Words words) {
    Gender gender = scene.gender(words);
    Gender verb = draft.form.gender();
    boolean calledUpon =
        draft.trigger.type() == EventType.REQUEST
            && scene.is(words.first(), EventWord.PUBLIC)
            && !scene.isNominative(words.first());
    if (calledUpon || scene.isAccusative(words)) {
      return false;
    }
    return gender == Gender.UNKNOWN || verb == Gender.UNKNOWN || gender == verb;
  }

  /** Whether only people do it, so that an unlisted subject is somebody's name. */
  boolean speaks() {
    EventType type = draft.trigger.type();
    return draft.form.inflection() == Inflection.PAST
        && (type == EventType.ACCUSE
            || type == EventType.REQUEST
            || type == EventType.REJECT
            || type == EventType.THREATEN
            || type == EventType.CONSULT
            || type == EventType.AGREE);
  }

  /** Whether words do it, whose content may be set elsewhere. */
  boolean isSpeech() {
    EventType type = draft.trigger.type();
    return type == EventType.REQUEST
        || type == EventType.ACCUSE
        || type == EventType.REJECT
        || type == EventType.THREATEN;
  }

  /** أسقطت طائرة (shot down a plane): what the trigger needs by it is its object. */
  boolean isThing(Words words) {
    WordSet nearby = draft.trigger.nearby();
    return nearby != null
        && draft.trigger.object() != Role.NONE
        && draft.trigger.type() != EventType.PROTEST
        && draft.trigger.type() != EventType.RETREAT
        && isNearby(nearby, words.first());
  }

  /** Whether the phrase is the thing that the trigger needs, and nobody: مركز إيواء. */
  boolean isObjectWord(Words words) {
    WordSet nearby = draft.trigger.nearby();
    if (nearby == null
        || draft.trigger.object() != Role.NONE
        || draft.trigger.type() == EventType.RETREAT) {
      return false;
    }
    int head = words.first();
    if (sends(words)) {
      return false;
    }
    boolean second =
        words.after() > head + 1
            && isNearby(nearby, head + 1)
            && !tokens.has(head + 1, Tokens.ARTICLE);
    return isNearby(nearby, head) || second;
  }

  /** "نشر الجيش | مئات الجنود": forces that are the subject, since an object follows. */
  private boolean sends(Words words) {
    int next = words.after();
    return draft.trigger.type() == EventType.MOBILIZE
        && draft.form.isFinite()
        && draft.before == null
        && words.quantity().isEmpty()
        && draft.actors.isEmpty()
        && next < limit
        && tokens.isWord(next)
        && scene.time(next) == null
        && (scene.startsQuantity(next) || tokens.clitics(next) == 0)
        && !scene.is(next, EventWord.SIDE)
        && !scene.is(next, EventWord.ADJUNCT)
        && !scene.is(next, WordClass.PREPOSITION);
  }

  boolean isNearby(WordSet nearby, int token) {
    return tokens.isWord(token)
        && (nearby.contains(tokens.stem(token)) || nearby.contains(tokens.base(token)));
  }

  /** The phrase up to the word that the trigger needs by it: بعضهم | النار. */
  Words withoutObject(Words words) {
    WordSet nearby = draft.trigger.nearby();
    if (nearby == null || words.quantity().isPresent() || draft.trigger.object() != Role.NONE) {
      return words;
    }
    for (int at = words.first() + 1; at < words.after(); at++) {
      if (tokens.isWord(at) && nearby.contains(tokens.stem(at))) {
        return new Words(words.first(), at);
      }
    }
    return words;
  }

  /** Words are said to people; blows and bans hit things too. */
  boolean mustBePeople(Role role) {
    EventType type = draft.trigger.type();
    boolean hits =
        type == null
            || type == EventType.ASSAULT
            || type == EventType.COERCE
            || type == EventType.SANCTION
            || type == EventType.PROTEST
            || type == EventType.AID;
    return role == Role.ACTOR || role == Role.RECIPIENT && !hits;
  }

  /** "مطالبا الدنكري بتسليمهم": whom one demands of or accuses may be a name that no list holds. */
  boolean isCalledUpon(Role role, Words words) {
    EventType type = draft.trigger.type();
    return role == Role.RECIPIENT
        && (type == EventType.REQUEST || type == EventType.ACCUSE)
        && draft.trigger.mode() == null
        && words.after() < limit
        && tokens.isWord(words.after())
        && tokens.has(words.after(), Tokens.BY)
        && scene.phrases().isUnlisted(words);
  }

  /** اجتمع بجدة: where, and not with whom. */
  boolean isMeetingPlace(int at) {
    Mention mention = scene.passage().mention(at);
    boolean place =
        mention != null
            && mention.type() == EntityType.PLACE
            && mention.form() == Mention.Form.NAME;
    boolean site = place || scene.is(at, EventWord.PLACE);
    return draft.trigger.type() == EventType.CONSULT && tokens.has(at, Tokens.BY) && site;
  }

  /** معارك عدن: a town does not fight. */
  boolean isTown(Words words) {
    Mention mention = scene.passage().mention(words.first());
    boolean hit = // هجوم العاصمة: where it was
        mention != null
            && draft.trigger.type() == EventType.ASSAULT
            && mention.type() == EntityType.PLACE
            && mention.form() == Mention.Form.NAME
            && mention.subtype() != Subtype.COUNTRY;
    boolean town =
        mention != null
            && (hit
                || mention.subtype() == Subtype.CITY
                || mention.subtype() == Subtype.REGION
                || mention.subtype() == Subtype.CAPITAL && draft.trigger.type() == EventType.CONSULT
                || mention.type() == EntityType.PLACE && draft.trigger.type() == EventType.PROTEST);
    return town
        && (draft.trigger.type() == EventType.ASSAULT
            || draft.trigger.type() == EventType.CONSULT
            || draft.trigger.type() == EventType.PROTEST);
  }

  /** تفجير سوق: a place that blew up is where it happened. */
  Role objectRole(Words words) {
    boolean blown =
        draft.trigger.object() == Role.RECIPIENT && draft.trigger.type() == EventType.ASSAULT;
    return blown && scene.isPlace(words.first()) && !scene.isAgent(words.first())
        ? Role.PLACE
        : draft.trigger.object();
  }

  boolean followedByObject(int at) {
    if (at >= limit || scene.time(at) != null || tokens.kind(at) == Tokens.Kind.MARK) {
      return false;
    }
    return draft.trigger.object() != Role.NONE
        && !scene.is(at, EventWord.ADJUNCT)
        && !scene.is(at, EventWord.CONDITION)
        && !scene.is(at, WordClass.COMPLEMENTISER)
        && !scene.is(at, WordClass.RELATIVE)
        && !scene.is(at, WordClass.PREPOSITION)
        && !tokens.has(at, Tokens.BY | Tokens.AND | Tokens.SO)
        && !scene.is(at, WordClass.ADVERB);
  }

  /** "قضت بسجن الوزير": the sentence is attached, and whom it hits follows. */
  boolean sentences(int at) {
    WordSet nearby = draft.trigger.nearby();
    return "convict".equals(draft.trigger.mode())
        && nearby != null
        && at + 1 < limit
        && isNearby(nearby, at)
        && !tokens.has(at, Tokens.ARTICLE)
        && scene.isAgent(at + 1);
  }

  /** Whether "by" may tell who did it: of a noun without one, or of a verb that may be passive. */
  boolean takesAgent() {
    boolean violent =
        draft.trigger.type() == EventType.ASSAULT || draft.trigger.type() == EventType.COERCE;
    return draft.isNoun() ? draft.actors.isEmpty() : violent;
  }

  /** إطلاق سراح: whom the word after it names is let go. */
  boolean frees(int at) {
    WordSet nearby = draft.trigger.nearby();
    return "release".equals(draft.trigger.mode())
        && nearby != null
        && tokens.isWord(at)
        && !scene.isAgent(at)
        && isNearby(nearby, at);
  }

  /**
   * Whether the subject stands before the verb or nowhere, so that what follows is the object: a
   * verb in the plural (وحثوا الشركات), one after a pronoun (أنها تحث الدول), one whose source is
   * told elsewhere.
   */
  boolean isLeftOut() {
    return draft.form.isFinite()
        && (draft.form.plural() || scene.isAfterPronoun(draft.token) || isSpokenBefore());
  }

  /** "أفرج عن ثلاثة", "حكم عليه بالسجن": a passive whose object stands after a preposition. */
  boolean isImpersonal() {
    String mode = draft.trigger.mode();
    int next = draft.token + 1;
    return ("convict".equals(mode) || "release".equals(mode))
        && draft.form.inflection() == Inflection.PAST
        && draft.form.gender() == Gender.MASCULINE
        && !draft.form.plural()
        && draft.trigger.object() == Role.NONE
        && draft.before == null
        && next < limit
        && (tokens.has(next, Tokens.BY) || scene.is(next, WordClass.PREPOSITION));
  }

  private boolean isSpokenBefore() {
    Claim claim = scene.cue(draft.token);
    Link root = claim == null ? null : claim.root();
    boolean follows = // اتهمتها السلطات
        draft.form.pronoun() && draft.token + 1 < limit && scene.isAgent(draft.token + 1);
    return root != null
        && !follows
        && root.kind() != SourceKind.UNATTRIBUTED
        && root.span().map(span -> span.end() <= tokens.start(draft.token)).orElse(true);
  }

  /** "الرئيس، …، الذي دعا الوزير": the subject is what the relative pronoun stands for. */
  boolean isAntecedent() {
    int next = draft.token + 1;
    return draft.form.isFinite()
        && scene.isRelative(draft.token)
        && !draft.form.pronoun()
        && draft.trigger.object() != Role.NONE
        && next < limit
        && !scene.is(next, EventWord.ASIDE);
  }
}
