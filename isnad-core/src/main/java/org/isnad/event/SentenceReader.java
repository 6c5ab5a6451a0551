package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.phrase.Inflection;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Drafts the events of one sentence: each trigger with its arguments and who acts in it. */
final class SentenceReader {
  private static final int PART_REACH = 7;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Sentence sentence;
  private final int number;
  private final Contexts contexts;
  private final List<Draft> drafts = new ArrayList<>();

  SentenceReader(Grammar grammar, Scene scene, Sentence sentence, int number) {
    this.grammar = grammar;
    this.scene = scene;
    this.sentence = sentence;
    this.number = number;
    tokens = scene.tokens();
    contexts = new Contexts(grammar, scene, sentence.first(), sentence.after());
  }

  /** All triggers of the sentence, those that only help among them. */
  List<Draft> read() {
    for (int at = sentence.first(); at < sentence.after(); at++) {
      List<TriggerForm> forms = grammar.triggers().forms(tokens, at);
      TriggerForm form = forms == null || isPart(at) ? null : contexts.choose(at, forms);
      if (form != null) {
        drafts.add(draft(at, form));
      }
    }
    return drafts;
  }

  /** "فرضت عقوبات", "وقف إطلاق النار": the word that a trigger needs by it is no other event. */
  private boolean isPart(int at) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    return last != null
        && at - last.token < PART_REACH
        && last.trigger.nearby() != null
        && scene.isIn(last.trigger.nearby(), at);
  }

  private Draft draft(int at, TriggerForm form) {
    Draft draft = new Draft(at, form, number);
    if (form.isFinite()) {
      draft.before = contexts.subjects().before(at);
      draft.follows = isJoined(form.trigger()) && followsAttack(draft);
      // القمة التي أيدها, هجوم شنه: what stands before is the object
      boolean resumed =
          form.pronoun()
              && (scene.isRelative(at)
                  || form.trigger().task() == Task.CARRY
                  || at + 1 < sentence.after() && scene.isAgent(at + 1));
      // السياسي الذي رفضت الحكومة عودته
      resumed |= draft.before != null && (!agrees(draft, draft.before) || isOthers(draft));
      draft.before = draft.follows || resumed ? null : draft.before;
    }
    new ClauseReader(grammar, scene, draft, sentence.after()).read();
    if (draft.before != null) {
      subjectBefore(draft, draft.before);
    }
    boolean shared = draft.type() == EventType.AGREE && !draft.hasSubject && draft.before == null;
    boolean open = draft.actors.isEmpty() || shared;
    if (open && draft.trigger.subject() == Role.ACTOR && !draft.isNoun()) {
      inherit(draft);
    }
    return draft;
  }

  /** الذي رفضت, التي رفض: the subject of the relative clause is somebody else. */
  private boolean isOthers(Draft draft) {
    Gender verb = draft.form.gender();
    int pronoun = draft.token - 1;
    return scene.isRelative(draft.token)
        && (verb == Gender.FEMININE && scene.is(pronoun, EventWord.HE)
            || verb == Gender.MASCULINE && scene.is(pronoun, EventWord.SHE));
  }

  private static boolean isJoined(Trigger trigger) {
    return trigger.task() == Task.TARGET
        || trigger.task() == Task.TOLL
        || "destroy".equals(trigger.mode());
  }

  /** "هجوم استهدف": the attack is the subject. */
  private boolean followsAttack(Draft draft) {
    for (Draft other : drafts) {
      if (isAttack(other) && other.isNoun() && draft.token - other.token < 12) {
        return !tokens.has(draft.token, Tokens.AND);
      }
    }
    return false;
  }

  /** A subject before its verb, each of its parts; or the victim of a verb that has no object. */
  private void subjectBefore(Draft draft, Words before) {
    boolean destroyed =
        "destroy".equals(draft.trigger.mode()) && scene.startsQuantity(before.first());
    boolean suffers =
        (draft.trigger.object().isHarm() || destroyed)
            && draft.recipients.isEmpty()
            && !draft.form.pronoun()
            && (scene.startsQuantity(before.first()) || !scene.isForce(before));
    draft.passive = suffers;
    Role role = suffers ? draft.trigger.object() : draft.trigger.subject();
    int from = before.first();
    for (int at = from + 1; at < before.after(); at++) {
      Mention held = scene.passage().mention(at);
      boolean within = held != null && held.contains(at - 1); // هيومان رايتس ووتش
      if (tokens.has(at, Tokens.AND) && scene.isAgent(at) && !within) {
        draft.give(role, part(from, at));
        from = at;
      }
    }
    draft.give(role, part(from, before.after()));
  }

  private Words part(int from, int after) {
    Words counted = scene.startsQuantity(from) ? scene.phrases().phrase(from, after) : null;
    return counted != null ? counted : new Words(from, after);
  }

  private void inherit(Draft draft) {
    Claim cue = scene.cue(draft.token);
    boolean told = // the source right after the verb, whoever it is
        cue != null && cue.root().span().filter(s -> isNext(draft.token, s)).isPresent();
    if (draft.passive || draft.hasSubject && !told || scene.isRelative(draft.token)) {
      return;
    }
    Claim claim = scene.cue(draft.token);
    Words words = claim == null ? null : speaker(claim);
    if (draft.form.speakers()) {
      Words state = state(draft);
      if (state != null) {
        draft.actors.add(0, state);
        return;
      }
      words = scene.claimAt(draft.token).map(this::speaker).orElse(null);
    }
    if (words == null && claim == null) {
      words = ofContent(draft);
    }
    if (words == null && claim == null) {
      words = earlier(draft);
    }
    if (words != null && claim == null && isVictim(draft, words)) {
      draft.passive = true;
      draft.give(draft.trigger.object(), part(words.first(), words.after()));
      return;
    }
    boolean off = words != null && words.first() > draft.token + 1;
    boolean source = claim != null && claim.root().kind() != SourceKind.DOCUMENT;
    if (words != null
        && !off
        && (source || scene.isAgent(words)) // who speaks can act, listed or not
        && agrees(draft, words)
        && !suffers(draft, words)) {
      draft.actors.add(0, words);
      joined(draft, words);
    }
  }

  private boolean isNext(int verb, Span span) {
    return verb + 1 < sentence.after() && span.contains(tokens.start(verb + 1));
  }

  /** "سبعة عناصر من التنظيم قتلوا": those counted before a verb of death that has no object. */
  private boolean isVictim(Draft draft, Words words) {
    return draft.trigger.object().isHarm()
        && draft.form.plural()
        && draft.recipients.isEmpty()
        && !draft.form.pronoun()
        && words.first() < draft.token
        && scene.startsQuantity(words.first());
  }

  /** "الولايات المتحدة وتركيا، توصلتا": who is joined to the one that was found. */
  private void joined(Draft draft, Words words) {
    int at = words.after();
    for (int place = 1; draft.form.plural() && at < draft.token && isJoinedAgent(at); place++) {
      Words next = scene.phrases().phrase(at, draft.token);
      if (next == null) {
        return;
      }
      draft.actors.add(place, next);
      at = next.after();
    }
  }

  private boolean isJoinedAgent(int at) {
    return tokens.isWord(at) && tokens.has(at, Tokens.AND) && scene.isAgent(at);
  }

  /** "سنوقف", said by a spokesman of a ministry: his state will. */
  private @Nullable Words state(Draft draft) {
    Claim claim = scene.claimAt(draft.token).orElse(null);
    Words root = claim == null ? null : speaker(claim);
    Span span = root == null ? null : scene.span(root).orElse(null);
    Span state =
        claim == null || span == null
            ? null
            : grammar.states().of(scene.passage().document(), scene.claims(), claim, span);
    return state == null ? null : scene.words(state);
  }

  private static boolean suffers(Draft draft, Words words) {
    return draft.recipients.stream().anyMatch(other -> other.first() == words.first());
  }

  private boolean agrees(Draft draft, Words words) {
    Gender gender = scene.gender(words);
    Gender verb = draft.form.gender();
    return draft.form.inflection() == Inflection.PARTICIPLE
        || gender == Gender.UNKNOWN
        || verb == Gender.UNKNOWN
        || gender == verb;
  }

  /** The words of a claim's source, at the cue or where it last spoke. */
  private @Nullable Words speaker(Claim claim) {
    Link root = claim.root();
    if (root.span().isPresent()) {
      return root.span().map(scene::words).orElse(null);
    }
    Words found = null;
    for (Claim other : scene.claims()) {
      if (other.equals(claim)) {
        break;
      }
      Link source = other.root();
      if (source.name().isPresent() && source.name().equals(root.name())) {
        found = source.span().map(scene::words).orElse(found);
      }
    }
    return found;
  }

  /** Who acted in the clause to which this one is joined. */
  private @Nullable Words earlier(Draft draft) {
    boolean joined =
        !draft.form.speakers() && tokens.has(draft.token, Tokens.AND | Tokens.SO | Tokens.WILL)
            || draft.form.isFinite() && draft.form.plural()
            || draft.form.inflection() == Inflection.PARTICIPLE;
    if (!joined) {
      return null;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (before.form.isFinite() && !before.actors.isEmpty()) {
        return before.actors.get(0);
      }
      if (scene.isRelative(before.token)) {
        return null; // الذين سيطروا على المدينة وطردوا
      }
    }
    Claim claim = scene.claimAt(draft.token).orElse(null);
    return claim == null || scene.claimAt(sentence.first()).filter(claim::equals).isPresent()
        ? first(draft)
        : atHead(claim, draft);
  }

  /** Whom the content of a claim is about: "إن الثوار دخلوا … وسيطروا". */
  private @Nullable Words atHead(Claim claim, Draft draft) {
    int head = scene.words(claim.content().get(0)).first();
    Words words = head < draft.token ? scene.phrases().phrase(head, draft.token) : null;
    return words != null && scene.isAgent(words) ? words : null;
  }

  /** The subject of the verb that the sentence begins with. */
  private @Nullable Words first(Draft draft) {
    int verb = sentence.first();
    Words words = verb + 1 < draft.token ? scene.phrases().phrase(verb + 1, draft.token) : null;
    boolean plain =
        tokens.isWord(verb) && !tokens.has(verb, Tokens.ARTICLE) && !scene.isAgent(verb);
    Mention mention = words == null ? null : scene.passage().mention(words.first());
    boolean medium = mention != null && mention.subtype() == Subtype.MEDIA;
    boolean quoted = words != null && !tokens.isWord(words.first());
    return words != null && plain && !medium && !quoted && scene.isAgent(words) ? words : null;
  }

  /** "قال إنه سيفتح": who speaks of himself at the head of what he says. */
  private @Nullable Words ofContent(Draft draft) {
    Claim claim = scene.claimAt(draft.token).orElse(null);
    if (claim == null) {
      return null;
    }
    int head = scene.words(claim.content().get(0)).first();
    boolean quoted = // "إذا أغلق المعبر": nobody quoted speaks of himself as "he"
        scene.passage().quotations().holds(draft.token)
            && scene.passage().quotations().at(draft.token).open() <= head;
    boolean near = draft.token - head <= 1 && draft.token >= head;
    return near && !quoted && !scene.is(head, EventWord.CONDITION) ? speaker(claim) : null;
  }

  /** Whether the draft is a deed of force by itself, told by a noun. */
  static boolean isAttack(Draft draft) {
    return draft.trigger.task() == Task.TELL
        && draft.trigger.type() == EventType.ASSAULT
        && !draft.trigger.isToll();
  }
}
