package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds undertakings told in the future: "will deploy", "shall not sign", "may release". */
final class FutureFinder {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  FutureFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** The commitment that the token opens; null where it opens none. */
  @Nullable Draft at(int token, int first, int limit) {
    if (!tokens.isWord(token) || token + 1 >= limit) {
      return null;
    }
    if (grammar.verbs().isFuture(tokens, token)) {
      return clause(token, token, first, limit, CommitmentStatus.ANNOUNCED, "future-verb");
    }
    if (grammar.few().will().contains(tokens.base(token))) {
      return clause(token, token + 1, first, limit, CommitmentStatus.ANNOUNCED, "future-particle");
    }
    if (grammar.few().never().contains(tokens.whole(token))) {
      return clause(token, token + 1, first, limit, CommitmentStatus.REFUSED, "never-particle");
    }
    Phrases.Match modal = grammar.markers().at(tokens, token, limit, Marker.MODAL);
    return modal == null || modal.after() >= limit
        ? null
        : modal(token, modal.after(), first, limit);
  }

  private @Nullable Draft modal(int token, int verb, int first, int limit) {
    Verb known = grammar.verbs().present(tokens, verb);
    boolean may =
        known != null && known.kind() != VerbClass.NEVER && Verbs.person(tokens, verb) != 'ا';
    if (!may) {
      return null;
    }
    boolean not = token > first && grammar.few().not().contains(tokens.base(token - 1));
    CommitmentStatus status = not ? CommitmentStatus.REFUSED : CommitmentStatus.PROPOSED;
    return not && !Verbs.isFirstPerson(tokens, verb)
        ? null
        : clause(token, verb, first, limit, status, "modal-verb");
  }

  private @Nullable Draft clause(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    if (!tokens.isWord(verb) || !Verbs.looksPresent(tokens, verb)) {
      return null;
    }
    if (isDone(verb)) {
      return passive(trigger, verb, first, limit, status, rule);
    }
    Verb known = grammar.verbs().present(tokens, verb);
    if (known != null && known.kind() == VerbClass.NEVER) {
      return null;
    }
    Claim claim = scene.claimAt(verb);
    if (claim != null && isForecast(claim, status)) {
      return null;
    }
    return active(trigger, verb, first, limit, status, rule);
  }

  private boolean isForecast(Claim claim, CommitmentStatus status) {
    boolean hedged = claim.certainty() == Certainty.PROBABLE && status != CommitmentStatus.PROPOSED;
    return claim.act() == Act.WISHES || hedged || subjects.isObserver(claim);
  }

  /** "سيتم ترميم الجسر": what is done follows as a verbal noun. */
  private @Nullable Draft passive(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    Subject thing = subjects.before(trigger, first);
    if (thing != null && !thing.agent() && grammar.verbs().isVerbalNoun(tokens, thing.first())) {
      return of(trigger, thing, status, rule);
    }
    int noun = nounAfter(verb + 1, limit);
    if (noun < 0) {
      return null;
    }
    Verb known = grammar.verbs().noun(tokens, noun);
    Draft draft =
        new Draft(
            trigger,
            noun,
            extent.ofNoun(noun, limit),
            known == null ? -1 : known.number(),
            status,
            rule);
    doneBy(draft.after, limit).ifPresent(draft.party::add);
    return draft;
  }

  private Draft of(int trigger, Subject thing, CommitmentStatus status, String rule) {
    Verb known = grammar.verbs().noun(tokens, thing.first());
    int number = known == null ? -1 : known.number();
    return new Draft(trigger, thing.first(), thing.after(), number, status, rule);
  }

  /** "سيتم": is done; the tokeniser leaves its particle on it. */
  private boolean isDone(int verb) {
    return grammar.few().is().contains(tokens.stem(verb))
        || grammar.few().is().contains(tokens.whole(verb))
        || grammar.few().is().contains(tokens.base(verb));
  }

  private int nounAfter(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 6); at++) {
      boolean condition = grammar.markers().at(tokens, at, limit, Marker.CONDITION) != null;
      if (scene.isBreak(at) || condition) {
        return -1;
      }
      boolean free = tokens.isWord(at) && !tokens.has(at, Tokens.PARTICLES);
      if (free
          && grammar.verbs().isVerbalNoun(tokens, at)
          && !scene.passage.isTimed(at)
          && !isGoverned(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isGoverned(int token) {
    boolean demonstrative = grammar.words().is(tokens, token - 1, WordClass.DEMONSTRATIVE);
    return extent.isPreposition(demonstrative ? token - 2 : token - 1);
  }

  /** "من قبل الشركة": by whom. */
  private Optional<Span> doneBy(int from, int limit) {
    for (int at = from; at + 2 < Math.min(limit, from + 6); at++) {
      boolean by =
          grammar.few().from().contains(tokens.whole(at))
              && grammar.few().by().contains(tokens.whole(at + 1));
      if (by) {
        var phrase = grammar.phrases().parse(scene.passage, at + 2, limit);
        return phrase == null
            ? Optional.empty()
            : Optional.ofNullable(scene.passage.trimmed(phrase.first(), phrase.after()));
      }
    }
    return Optional.empty();
  }

  private @Nullable Draft active(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    Verb known = grammar.verbs().present(tokens, verb);
    boolean speaker = Verbs.isFirstPerson(tokens, verb);
    boolean fused = trigger > first && isFused(trigger - 1);
    Subject before =
        speaker || fused || opensClaim(trigger) ? null : subjects.before(trigger, first);
    Subject after =
        before == null && !speaker && !fused ? subjects.after(verb, limit, t -> false) : null;
    Subject subject = before != null ? before : after != null && after.agent() ? after : null;
    boolean modal = status == CommitmentStatus.PROPOSED;
    if (!isPlausible(known, subject, speaker || fused, modal)) {
      return null;
    }
    boolean thing = subject != null && !subject.agent();
    int from = subject == after && subject != null ? subject.after() : verb + 1;
    int carried = thing ? -1 : carried(verb, from, limit);
    if (carried > from + 1) {
      Verb noun = grammar.verbs().noun(tokens, carried);
      Draft draft =
          new Draft(
              trigger,
              carried,
              extent.ofNoun(carried, limit),
              noun == null ? -1 : noun.number(),
              status,
              rule);
      add(draft, subject);
      return draft;
    }
    int after2 = carried >= 0 ? extent.ofNoun(carried, limit) : extent.ofVerb(verb, from, limit);
    int start = thing && subject == before ? subject.first() : verbStart(trigger, verb, status);
    Draft draft =
        new Draft(
            trigger,
            start,
            thing ? verb + 1 : after2,
            known == null ? -1 : known.number(),
            status,
            rule);
    draft.fused = fused;
    add(draft, subject);
    return draft;
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

  private static int verbStart(int trigger, int verb, CommitmentStatus status) {
    return status == CommitmentStatus.ANNOUNCED ? trigger : verb;
  }

  private boolean isPlausible(
      @Nullable Verb known, @Nullable Subject subject, boolean speaks, boolean modal) {
    if (subject != null && !subject.agent()) {
      return known != null && known.kind() != VerbClass.ACT;
    }
    if (modal) {
      return known != null && (subject != null || speaks);
    }
    return known != null || speaks || subject != null;
  }

  /** أنه، إنهم: the pronoun in it is the subject. */
  private boolean isFused(int token) {
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER)
            && !grammar.words().is(tokens, token, WordClass.BARE_COMPLEMENTISER)
        || scene.isQuote(token) && token > 0 && isFused(token - 1);
  }
}
