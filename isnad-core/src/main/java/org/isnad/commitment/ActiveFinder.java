package org.isnad.commitment;

import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.EntityType;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.PhraseList;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether a verb in the future undertakes something, and for whom. */
final class ActiveFinder {
  /**
   * Where a clause stands.
   *
   * @param trigger token that puts it into the future
   * @param verb token of its verb
   * @param first first token of its sentence
   * @param limit token after its sentence
   */
  record Place(int trigger, int verb, int first, int limit) {}

  /**
   * A clause as read.
   *
   * @param known its verb; null where the list lacks it
   * @param before the subject before the verb
   * @param subject the subject, before or after the verb
   * @param speaker whether the verb is in the first person
   * @param fused whether the subject is a pronoun on the complementiser
   * @param modal whether it only may be
   * @param told whether a claim carries it
   */
  private record Clause(
      Place place,
      @Nullable Verb known,
      @Nullable Subject before,
      @Nullable Subject subject,
      boolean speaker,
      boolean fused,
      boolean modal,
      boolean told) {
    boolean isThing() {
      return subject != null && !subject.agent();
    }

    boolean isSubjectless() {
      return subject == null && !speaker && !fused;
    }

    boolean isOfKind(VerbClass kind) {
      return known != null && known.kind() == kind;
    }

    boolean leads() {
      return subject != null && subject == before;
    }
  }

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  ActiveFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** The commitment that the clause makes; null where it makes none. */
  @Nullable Draft find(Place place, CommitmentStatus status, String rule) {
    Clause clause = read(place, status == CommitmentStatus.PROPOSED);
    return isUndertaking(clause) ? draft(clause, status, rule) : null;
  }

  private Clause read(Place place, boolean modal) {
    int verb = place.verb();
    boolean speaker = Verbs.isFirstPerson(tokens, verb);
    boolean fused = place.trigger() > place.first() && isFused(place.trigger() - 1);
    boolean named = !speaker && !fused;
    Subject before =
        named && !opensClaim(place.trigger())
            ? subjects.before(place.trigger(), place.first())
            : null;
    boolean open = before == null || !before.agent();
    boolean relative = object(place) >= 0;
    boolean follows = named && (relative || open && goesOn(place.trigger(), place.first()));
    Subject after = follows ? subjects.after(verb, place.limit(), t -> false) : null;
    boolean own =
        after != null
            && subjects.agrees(verb, after.first())
            && !isVisited(verb, after.first())
            && (after.agent() || before == null && isThing(after, verb));
    return new Clause(
        place,
        grammar.verbs().present(tokens, verb),
        before,
        own ? after : before,
        speaker,
        fused,
        modal,
        scene.claimAt(verb) != null);
  }

  /**
   * "الحملة التي ستطلقها البلدية": what leads is the object, and the subject follows. The first
   * token of the object; -1 where none leads.
   */
  private int object(Place place) {
    int relative = place.trigger() - 1;
    boolean stands =
        relative > place.first()
            && grammar.words().is(tokens, relative, WordClass.RELATIVE)
            && endsInObject(place.verb());
    if (!stands) {
      return -1;
    }
    NounPhrase phrase = grammar.phrases().endingAt(scene.passage, place.first(), relative);
    boolean bare = tokens.isWord(relative - 1) && tokens.has(relative - 1, Tokens.ARTICLE);
    int first = phrase != null ? governed(phrase) : bare ? relative - 1 : -1;
    return first > 0 && isPart(first - 1) ? -1 : first;
  }

  /** "للاستمتاع بالعروض التي سيقدمها": the last noun that a particle governs is what is told. */
  private int governed(NounPhrase phrase) {
    for (int at = phrase.after() - 1; at > phrase.first(); at--) {
      if (tokens.isWord(at) && tokens.has(at, Tokens.BY | Tokens.FOR)
          || extent.isPreposition(at - 1)) {
        return at;
      }
    }
    return phrase.first();
  }

  /** "من بين الحلول التي سيقدمها", "عن الحلول التي": one of many, or asked about. */
  private boolean isPart(int before) {
    return tokens.isWord(before)
        && (grammar.few().of().contains(tokens.whole(before))
            || grammar.few().from().contains(tokens.whole(before))
            || before > 0 && grammar.few().from().contains(tokens.whole(before - 1)));
  }

  private boolean endsInObject(int verb) {
    int length = tokens.lightLength(verb);
    return tokens.pronoun(verb) != Pronoun.NONE
        || length > 5
            && tokens.lightChar(verb, length - 1) == 'ا'
            && tokens.lightChar(verb, length - 2) == 'ه';
  }

  /** "سيزور تل الياقوت": the place is visited and visits nobody. */
  private boolean isVisited(int verb, int place) {
    return scene.passage.names(place, EntityType.PLACE)
        && (grammar.few().visits().contains(tokens.stem(verb))
            || grammar.few().visits().contains(tokens.whole(verb))
            || grammar.few().visits().contains(tokens.base(verb)));
  }

  private boolean isUndertaking(Clause clause) {
    int trigger = clause.place().trigger();
    boolean relative =
        trigger > clause.place().first()
            && grammar.words().is(tokens, trigger - 1, WordClass.RELATIVE);
    boolean hollow =
        clause.isSubjectless() && clause.isOfKind(VerbClass.DEED) && !carriesDoing(clause);
    if (clause.isThing() && relative
        || hollow
        || isEmptyState(clause.known(), clause.place().verb())) {
      return false;
    }
    if (clause.modal() && !mayBe(clause)) {
      return false;
    }
    Subject subject = clause.subject();
    return subject != null && !subject.agent()
        ? isArranged(clause.known(), subject, clause.place().verb(), clause.place().limit())
        : isPlausible(clause);
  }

  /** What may be counts where somebody says it of himself, or of one whom he names. */
  private static boolean mayBe(Clause clause) {
    if (!clause.told() || clause.isSubjectless()) {
      return false;
    }
    if (clause.isThing()) {
      return clause.isOfKind(VerbClass.START);
    }
    boolean behind = clause.subject() != null && !clause.leads();
    return !behind && (clause.speaker() || !clause.isOfKind(VerbClass.DEED));
  }

  private boolean isPlausible(Clause clause) {
    Subject subject = clause.subject();
    if (subject != null) {
      return clause.known() != null || !clause.modal() && clause.told() && subject.adjacent();
    }
    // In the first person without a claim the writer speaks for all: "we shall lose".
    boolean doing = clause.known() != null && clause.known().kind().isDoing();
    boolean clauseOpens =
        clause.fused() || goesOn(clause.place().trigger(), clause.place().first());
    boolean speaks =
        clause.speaker()
            ? clause.told()
            : clauseOpens && (clause.told() || doing || carriesDoing(clause));
    return clause.known() != null && speaks;
  }

  /** "وسيقوم بتعيين مدير": the doing is in the noun. */
  private boolean carriesDoing(Clause clause) {
    int verb = clause.place().verb();
    int noun = carried(verb, verb + 1, Math.min(clause.place().limit(), verb + 4));
    Verb doing = noun < 0 ? null : grammar.verbs().noun(tokens, noun);
    return doing != null && doing.kind().isDoing();
  }

  private Draft draft(Clause clause, CommitmentStatus status, String rule) {
    Subject subject = clause.subject();
    int verb = clause.place().verb();
    int limit = clause.place().limit();
    int from = subject != null && !clause.leads() ? subject.after() : verb + 1;
    int carried = clause.isThing() ? -1 : carried(verb, from, limit);
    Draft draft;
    if (carried > from + 1) {
      Verb noun = grammar.verbs().noun(tokens, carried);
      int number = noun == null ? -1 : noun.number();
      int after = extent.ofNoun(carried, limit);
      draft = new Draft(clause.place().trigger(), carried, after, number, status, rule);
    } else {
      draft = ofVerb(clause, carried, from, status, rule);
    }
    draft.fused = clause.fused();
    draft.impersonal = clause.isThing() || Verbs.person(tokens, verb) == 'ن';
    add(draft, subject);
    return draft;
  }

  private Draft ofVerb(Clause clause, int carried, int from, CommitmentStatus status, String rule) {
    int verb = clause.place().verb();
    int limit = clause.place().limit();
    int number = clause.known() == null ? -1 : clause.known().number();
    Subject subject = clause.subject();
    if (clause.isThing() && clause.leads() && subject != null) {
      return new Draft(clause.place().trigger(), subject.first(), verb + 1, number, status, rule);
    }
    int told = clause.leads() ? -1 : object(clause.place());
    if (told >= 0 && subject != null) {
      return new Draft(clause.place().trigger(), told, verb + 1, number, status, rule);
    }
    int start = verbStart(clause.place().trigger(), verb, status);
    int object = clause.isThing() ? verb + 1 : from;
    int after = carried >= 0 ? extent.ofNoun(carried, limit) : extent.ofVerb(verb, object, limit);
    return new Draft(clause.place().trigger(), start, after, number, status, rule);
  }

  private static int verbStart(int trigger, int verb, CommitmentStatus status) {
    return status == CommitmentStatus.ANNOUNCED ? trigger : verb;
  }

  private void add(Draft draft, @Nullable Subject subject) {
    if (subject != null && subject.agent()) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
  }

  /** "ستبدأ غدا في وضع", "سيقوم بزيارة": the verbal noun that a light verb carries; else -1. */
  private int carried(int verb, int from, int limit) {
    boolean light =
        grammar.few().light().contains(tokens.stem(verb))
            || grammar.few().light().contains(tokens.whole(verb));
    for (int at = from; light && at < Math.min(limit, from + 14); at++) {
      if (scene.isBreak(at)) {
        return -1;
      }
      boolean joined =
          tokens.has(at, Tokens.BY)
              || at > from && grammar.few().within().contains(tokens.whole(at - 1));
      if (joined && tokens.isWord(at) && grammar.verbs().isVerbalNoun(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a claim's content begins here: what stands before is not of its clause. */
  private boolean opensClaim(int token) {
    Claim claim = scene.claimAt(token);
    return claim != null
        && claim.content().stream().anyMatch(span -> span.start() == tokens.start(token));
  }

  /** What is to happen to a thing is arranged where it is a doing, or where its time is told. */
  private boolean isArranged(@Nullable Verb known, Subject subject, int verb, int limit) {
    if (known == null || known.kind() == VerbClass.STATE || isNever(verb - 1)) {
      return false;
    }
    boolean doing = grammar.verbs().isVerbalNoun(tokens, subject.first());
    for (int at = verb + 1; at < Math.min(limit, verb + 8) && !scene.isBreak(at); at++) {
      if (scene.passage.isTimed(at)) {
        return known.kind() == VerbClass.START || subject.adjacent();
      }
    }
    return known.kind() == VerbClass.START && doing;
  }

  /** "وستعتمد الساعة": in the reporter's voice what follows a verb alone is its subject. */
  private boolean isThing(Subject after, int verb) {
    return scene.claimAt(verb) == null
        && after.first() == verb + 1
        && (tokens.has(after.first(), Tokens.ARTICLE)
            || tokens.pronoun(after.first()) != Pronoun.NONE);
  }

  /** "ستبقى في مواقعها" can be undertaken, "ستبقى شريكا صعبا" cannot. */
  private boolean isEmptyState(@Nullable Verb known, int verb) {
    if (known == null || known.kind() != VerbClass.STATE) {
      return false;
    }
    boolean where = extent.isPreposition(verb + 1);
    return !where && grammar.cues().at(tokens, verb + 1) == null;
  }

  private boolean isNever(int token) {
    return token >= 0
        && tokens.isWord(token)
        && grammar.few().never().contains(tokens.whole(token));
  }

  /** Whether a clause begins at the token, its subject the one of the clause before. */
  private boolean goesOn(int token, int first) {
    return token == first
        || isFronted(token, first)
        || tokens.has(token, Tokens.AND | Tokens.SO)
        || !tokens.isWord(token - 1)
        || opensClaim(token)
        || grammar.words().is(tokens.whole(token - 1), WordClass.CARRY_ON)
        || grammar.words().is(tokens, token - 1, WordClass.COMPLEMENTISER);
  }

  /** "بموجب الاتفاق ستنسحب الجبهة": a phrase in front, then the clause from its verb on. */
  private boolean isFronted(int token, int first) {
    PhraseList.Match<Marker> under = grammar.markers().at(tokens, first, token, Marker.UNDER);
    boolean fronted = under != null || extent.isPreposition(first);
    for (int at = first + 1; fronted && at < token; at++) {
      boolean clause =
          !tokens.isWord(at)
              || grammar.words().is(tokens, at, WordClass.COMPLEMENTISER)
              || grammar.words().is(tokens, at, WordClass.RELATIVE)
              || grammar.verbs().past(tokens, at) != null
                  && grammar.verbs().noun(tokens, at) == null;
      fronted = !clause && at - first < 8;
    }
    return fronted;
  }

  /** أنه، إنهم: the pronoun in it is the subject. */
  private boolean isFused(int token) {
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER)
            && !grammar.words().is(tokens, token, WordClass.BARE_COMPLEMENTISER)
        || scene.isQuote(token) && token > 0 && isFused(token - 1);
  }
}
