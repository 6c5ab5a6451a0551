package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.SourceKind;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who undertakes something by a word for undertaking: its subject, owner or speaker. */
final class CueParties {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;
  private final CueActions actions;

  CueParties(Grammar grammar, Scene scene, Extent extent, Subjects subjects, CueActions actions) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    this.actions = actions;
    tokens = scene.tokens;
  }

  void party(Draft draft, int token, Cue cue, int first) {
    Claim claim = scene.claimWithCue(token);
    if (claim != null && subjects.root(claim).isPresent() && agrees(token, claim)) {
      draft.party.add(subjects.root(claim).get());
      return;
    }
    if (with(draft, token) || speaks(draft, token, cue)) {
      return;
    }
    Subject before = cue.shape() == Cue.Shape.NOUN ? null : subjects.before(token, first);
    Subject after = subjects.after(token, draft.first, at -> at >= draft.first);
    boolean leads = before != null && (before.agent() || after == null && follows(before));
    Subject subject = leads ? before : after;
    boolean loose =
        cue.shape() != Cue.Shape.NOUN
            && (leads || subject != null && tokens.stem(subject.first()) == Tokens.UNKNOWN);
    boolean known =
        subject != null
            && (subject.agent()
                || loose && !extent.isStop(subject.first(), true) && !isMatter(subject.first()));
    if (known && subject != null && subject.first() < subject.after()) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
    if (draft.party.isEmpty() && cue.shape() == Cue.Shape.NOUN) {
      owner(draft, token, first);
    }
    Claim content = scene.claimAt(token);
    if (draft.party.isEmpty() && tokens.has(token, Tokens.WILL) && content != null) {
      // "قال إنه إذا لم تفتح الطريق، سيرفض التوقيع": the speaker speaks of himself.
      subjects.root(content).ifPresent(draft.party::add);
    }
    draft.impersonal |= token > first && grammar.few().is().contains(tokens.base(token - 1));
  }

  /** "وتعهدوا", "رفضت": a verb of several, or of a woman, is none of one man's. */
  private boolean agrees(int verb, Claim claim) {
    boolean here = claim.root().span().isPresent();
    boolean one = claim.root().kind() == SourceKind.PERSON;
    if (here || !one || tokens.lightLength(verb) < 4) {
      return true;
    }
    char last = tokens.lightChar(verb, tokens.lightLength(verb) - 1);
    char before = tokens.lightChar(verb, tokens.lightLength(verb) - 2);
    return !(last == 'ا' && before == 'و');
  }

  /** "قرار الرئيس يهدد باندلاع": a decision or a doing undertakes nothing. */
  private boolean isMatter(int head) {
    return grammar.cues().at(tokens, head) != null
        || grammar.cues().plan(tokens, head) != null
        || grammar.verbs().isVerbalNoun(tokens, head);
  }

  /** "اتفقنا على": the speaker is one of those who agreed. */
  private boolean speaks(Draft draft, int token, Cue cue) {
    boolean we =
        cue.shape() == Cue.Shape.PAST && tokens.lightLength(token) > 4 && endsInNa(token)
            || cue.shape() == Cue.Shape.PRESENT && Verbs.person(tokens, token) == 'ن';
    Claim claim = we ? scene.claimAt(token) : null;
    if (claim != null) {
      subjects.root(claim).ifPresent(draft.party::add);
    }
    return !draft.party.isEmpty();
  }

  private boolean endsInNa(int token) {
    int end = tokens.lightLength(token);
    return tokens.lightChar(token, end - 1) == 'ا' && tokens.lightChar(token, end - 2) == 'ن';
  }

  /** "اعتزامه", "ليس لدينا نية": whose intention it is. */
  private void owner(Draft draft, int token, int first) {
    if (token > first && grammar.few().have().contains(tokens.whole(token - 1))) {
      boolean own = isFirst(tokens.pronoun(token - 1)) || endsInNa(token - 1);
      Claim claim = own ? scene.claimAt(token) : null;
      if (claim != null) {
        subjects.root(claim).ifPresent(draft.party::add);
      } else if (!own) {
        add(draft, subjects.before(token - 1, first));
      }
    } else if (isOwned(token)) {
      Optional<Span> speaker = speaker(token);
      if (speaker.isPresent()) {
        draft.party.add(speaker.get());
      } else {
        add(draft, subjects.meant(token, first));
      }
    }
  }

  /** "أعلن الاتحاد، بعد اجتماع الأندية، تأجيلها": who announces it at the content's head. */
  private Optional<Span> speaker(int token) {
    Claim content = scene.claimAt(token);
    if (content == null || content.content().get(0).start() != tokens.start(token)) {
      return Optional.empty();
    }
    return subjects.root(content);
  }

  /** Whether the word ends in the pronoun of a third person, be it split off or not. */
  private boolean isOwned(int token) {
    int length = tokens.lightLength(token);
    char last = tokens.lightChar(token, length - 1);
    char before = tokens.lightChar(token, length - 2);
    return last == 'ه'
        || before == 'ه' && (last == 'ا' || last == 'م')
        || before == 'م' && last == 'ا';
  }

  private static boolean isFirst(Pronoun pronoun) {
    return pronoun == Pronoun.I || pronoun == Pronoun.WE;
  }

  /** "تفاهم مع بلسان على سحب": the other side, whom the noun names. */
  private boolean with(Draft draft, int token) {
    boolean noun = tokens.isWord(token) && actions.isNoun(token);
    boolean together =
        noun
            && token + 2 < draft.first
            && tokens.isWord(token + 1)
            && grammar.few().together().contains(tokens.whole(token + 1));
    if (together) {
      int end = draft.first - 1;
      add(draft, subjects.after(token + 1, end, at -> at >= end));
      if (draft.party.isEmpty() && end > token + 2 && end - token <= 4) {
        draft.party.add(tokens.span(token + 2, end));
      }
    }
    return !draft.party.isEmpty();
  }

  /** Whether the subject stands right behind a complementiser: then it is one, known or not. */
  private boolean follows(Subject subject) {
    return subject.first() > 0
        && grammar.words().is(tokens, subject.first() - 1, WordClass.COMPLEMENTISER);
  }

  /** "إن المدينة بصدد تأسيس": the subject of a clause is one, known or not. */
  void addLeading(Draft draft, @Nullable Subject subject) {
    boolean definite =
        subject != null
            && (tokens.has(subject.first(), Tokens.ARTICLE)
                || scene.passage.mention(subject.first()) != null);
    if (draft.party.isEmpty()
        && subject != null
        && definite
        && follows(subject)
        && !isMatter(subject.first())) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
  }

  void add(Draft draft, @Nullable Subject subject) {
    if (subject != null && subject.agent()) {
      Span span = scene.passage.trimmed(subject.first(), subject.after());
      if (span != null) {
        draft.party.add(span);
      }
    }
  }
}
