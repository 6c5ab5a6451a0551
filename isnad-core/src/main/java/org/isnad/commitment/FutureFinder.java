package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.PhraseList;
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
  private final ActiveFinder actives;
  private final Doubts doubts;

  FutureFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
    actives = new ActiveFinder(grammar, scene, extent, subjects);
    doubts = new Doubts(grammar, scene);
  }

  /** The commitment that the token opens; null where it opens none. */
  @Nullable Draft at(int token, int first, int limit) {
    if (!tokens.isWord(token) || token + 1 >= limit || scene.isName(token)) {
      return null;
    }
    boolean alone =
        Verbs.person(tokens, token) != 'ا' || grammar.verbs().present(tokens, token) != null;
    if (alone && grammar.verbs().isFuture(tokens, token)) {
      return clause(token, token, first, limit, CommitmentStatus.ANNOUNCED, "future-verb");
    }
    if (grammar.few().will().contains(tokens.base(token))) {
      return clause(token, token + 1, first, limit, CommitmentStatus.ANNOUNCED, "future-particle");
    }
    if (grammar.few().never().contains(tokens.whole(token))) {
      return clause(token, token + 1, first, limit, CommitmentStatus.REFUSED, "never-particle");
    }
    PhraseList.Match<Marker> modal = grammar.markers().at(tokens, token, limit, Marker.MODAL);
    return modal == null || modal.after() >= limit
        ? null
        : modal(token, modal.after(), first, limit);
  }

  private @Nullable Draft modal(int token, int verb, int first, int limit) {
    Verb known = grammar.verbs().present(tokens, verb);
    // "وقد تعرض": had met with; قد before a past form makes nothing possible.
    boolean had =
        verb == token + 1
            && (grammar.verbs().past(tokens, verb) != null
                || Patterns.isTafaul(tokens, verb)
                || endsInWaw(verb)
                || token > first && grammar.words().is(tokens, token - 1, WordClass.KANA));
    boolean may =
        !had
            && known != null
            && known.kind() != VerbClass.NEVER
            && Verbs.person(tokens, verb) != 'ا';
    if (!may) {
      return null;
    }
    boolean not = token > first && grammar.few().not().contains(tokens.base(token - 1));
    CommitmentStatus status = not ? CommitmentStatus.REFUSED : CommitmentStatus.PROPOSED;
    return not && !Verbs.isFirstPerson(tokens, verb)
        ? null
        : clause(token, verb, first, limit, status, "modal-verb");
  }

  /** قد تحولوا: a present would end in nun behind قد. */
  private boolean endsInWaw(int verb) {
    int length = tokens.lightLength(verb);
    return length > 3
        && tokens.lightChar(verb, length - 1) == 'ا'
        && tokens.lightChar(verb, length - 2) == 'و';
  }

  /** "سيمنعون من السفر": who is kept from something undertakes nothing. */
  private boolean isKept(int verb, int limit) {
    return verb + 1 < limit
        && grammar.few().keptFrom().contains(tokens.stem(verb))
        && grammar.few().from().contains(tokens.whole(verb + 1));
  }

  private @Nullable Draft clause(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    if (!tokens.isWord(verb) || !Verbs.looksPresent(tokens, verb)) {
      return null;
    }
    if (isDone(verb)) {
      return passive(trigger, verb, first, limit, status, rule);
    }
    Draft met = met(trigger, verb, first, limit, status, rule);
    if (met != null) {
      return met;
    }
    Verb known = grammar.verbs().present(tokens, verb);
    if (known != null && known.kind() == VerbClass.NEVER) {
      return null;
    }
    Claim claim = scene.claimAt(verb);
    boolean lasting = // "الرئيس لن يستمر طويلا", said by another
        status == CommitmentStatus.REFUSED
            && known != null
            && (known.kind() == VerbClass.STATE || known.kind() == VerbClass.START)
            && !Verbs.isFirstPerson(tokens, verb);
    if (lasting || isKept(verb, limit) || doubts.isForecast(verb, limit)) {
      return null;
    }
    if (claim != null && (isForecast(claim, status) || isDescribed(claim))
        || doubts.isGuessed(trigger, first, limit)) {
      return null;
    }
    return actives.find(new ActiveFinder.Place(trigger, verb, first, limit), status, rule);
  }

  /** "أي خرق سيقابل برد": a threat with its condition for a subject. */
  private @Nullable Draft met(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    boolean answered =
        grammar.few().met().contains(tokens.stem(verb))
            || grammar.few().met().contains(tokens.base(verb))
            || grammar.few().met().contains(tokens.whole(verb));
    if (!answered || verb + 1 >= limit || !isWith(verb + 1)) {
      return null;
    }
    int deed = trigger - 1;
    while (deed > Math.max(first, trigger - 5) && !isAny(deed)) {
      deed--;
    }
    if (!isAny(deed)) {
      return null;
    }
    Draft draft = new Draft(trigger, trigger, extent.ofNoun(verb + 1, limit), -1, status, rule);
    draft.condition = Optional.ofNullable(scene.passage.trimmed(deed, trigger));
    draft.impersonal = true;
    return draft;
  }

  /** Whether the word begins with bi-: "برد" may be a word of its own, cold. */
  private boolean isWith(int token) {
    return tokens.isWord(token) && tokens.lightChar(token, 0) == 'ب';
  }

  private boolean isAny(int token) {
    return tokens.isWord(token) && grammar.few().any().contains(tokens.base(token));
  }

  /** "وصفت القانون بأنه سيقسم البلاد": what is described undertakes nothing. */
  private boolean isDescribed(Claim claim) {
    if (claim.cue().isEmpty()) {
      return false;
    }
    int cue = scene.document.tokenAt(claim.cue().get().start());
    return cue < tokens.size()
        && tokens.isWord(cue)
        && grammar.few().describes().contains(tokens.stem(cue));
  }

  private boolean isForecast(Claim claim, CommitmentStatus status) {
    boolean hedged = claim.certainty() == Certainty.PROBABLE && status != CommitmentStatus.PROPOSED;
    return claim.act() == Act.WISHES || hedged || subjects.isObserver(claim);
  }

  /** "سيتم ترميم الجسر": what is done follows as a verbal noun. */
  private @Nullable Draft passive(
      int trigger, int verb, int first, int limit, CommitmentStatus status, String rule) {
    if (status == CommitmentStatus.PROPOSED || doubts.isDescribing(trigger, first)) {
      return null; // "قد يتم تجريدها": what may befall is no proposal of anybody's
    }
    int noun = nounAfter(verb + 1, limit);
    Subject thing = noun == verb + 1 ? null : subjects.before(trigger, first);
    if (thing != null
        && !tokens.has(thing.first(), Tokens.PARTICLES)
        && !thing.agent()
        && grammar.verbs().isVerbalNoun(tokens, thing.first())) {
      return of(trigger, thing, status, rule);
    }
    if (noun < 0) {
      return null;
    }
    Verb known = grammar.verbs().noun(tokens, noun);
    if (known != null && known.kind() == VerbClass.NEVER) {
      return null;
    }
    Draft draft =
        new Draft(
            trigger,
            noun,
            extent.ofNoun(noun, limit),
            known == null ? -1 : known.number(),
            status,
            rule);
    draft.impersonal = true;
    draft.passive = true;
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
      if (free && isDoing(at) && !isBasis(at) && !scene.passage.isTimed(at) && !isGoverned(at)) {
        return at;
      }
    }
    return -1;
  }

  /** "بناء على": on the basis of, and no building. */
  private boolean isBasis(int token) {
    return token + 1 < tokens.size()
        && grammar.few().besides().contains(tokens.whole(token))
        && grammar.few().on().contains(tokens.whole(token + 1));
  }

  /** What is done can be no verb: تطرق is the noun of coming to a matter, تعرف that of knowing. */
  private boolean isDoing(int token) {
    return grammar.verbs().isVerbalNoun(tokens, token)
        || Patterns.isTafaul(tokens, token)
            && scene.passage.mention(token) == null
            && !scene.passage.isTimed(token);
  }

  private boolean isGoverned(int token) {
    boolean demonstrative = grammar.words().is(tokens, token - 1, WordClass.DEMONSTRATIVE);
    boolean genitive =
        tokens.has(token, Tokens.ARTICLE)
            && tokens.isWord(token - 1)
            && !tokens.has(token - 1, Tokens.ARTICLE)
            && extent.isPreposition(token - 2);
    if (genitive) {
      return true;
    }
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
}
