package org.isnad.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Time;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what had been set for a time and was put off: "was due in May, then was postponed". */
final class SlipFinder {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;

  SlipFinder(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
    subjects = new Subjects(grammar, scene);
  }

  /** The commitments that a sentence says were put off. */
  List<Draft> in(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (int at = sentence.first() + 1; at < sentence.after(); at++) {
      if (tokens.isWord(at) && grammar.few().planned().contains(tokens.whole(at))) {
        Draft draft = planned(at, sentence);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft planned(int planned, Sentence sentence) {
    int was = was(planned, sentence.first());
    int slip = slip(planned, sentence.after());
    if (was < 0 || slip < 0) {
      return null;
    }
    Subject thing =
        was + 1 < planned ? thing(was + 1, planned) : subjects.before(was, sentence.first());
    if (thing == null) {
      return null;
    }
    Verb verb = grammar.verbs().noun(tokens, thing.first());
    Draft draft =
        new Draft(
            planned,
            thing.first(),
            thing.after(),
            verb == null ? -1 : verb.number(),
            grammar.few().calledOff().contains(tokens.stem(slip))
                ? CommitmentStatus.CANCELLED
                : CommitmentStatus.POSTPONED,
            "was-planned");
    draft.deadline = time(planned + 1, slip);
    draft.slip = slip;
    time(slip + 1, Math.min(sentence.after(), slip + 6)).ifPresent(to -> move(draft, to));
    return draft;
  }

  /** "أرجئ إلى أبريل": a day to come is the deadline; "أرجئ أمس" tells when it was put off. */
  private void move(Draft draft, Deadline to) {
    int before = scene.document.tokenAt(to.span().start()) - 1;
    if (grammar.few().to().contains(tokens.whole(before)) && isAhead(to)) {
      draft.deadline.map(Deadline::span).ifPresent(draft.previous::add);
      draft.deadline = Optional.of(to);
    } else {
      draft.movedTo = to.span();
    }
  }

  private boolean isAhead(Deadline to) {
    Optional<LocalDate> today = scene.document.article().published().date();
    return to.interval().isPresent()
        && today.isPresent()
        && !to.interval().get().lastDay().isBefore(today.get());
  }

  private @Nullable Subject thing(int from, int to) {
    var phrase = grammar.phrases().parse(scene.passage, from, to);
    return phrase == null ? null : new Subject(phrase.first(), phrase.after(), false);
  }

  private int was(int planned, int first) {
    for (int at = planned - 1; at >= Math.max(first, planned - 8); at--) {
      if (tokens.isWord(at) && grammar.words().is(tokens, at, WordClass.KANA)) {
        return at;
      }
    }
    return -1;
  }

  private int slip(int planned, int limit) {
    for (int at = planned + 1; at < limit; at++) {
      if (tokens.isWord(at)
          && (grammar.few().putOff().contains(tokens.stem(at))
              || grammar.few().calledOff().contains(tokens.stem(at)))) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Deadline> time(int from, int to) {
    for (Time time : scene.times) {
      int token = scene.document.tokenAt(time.span().start());
      if (token >= from && token < to) {
        return Optional.of(new Deadline(time.value(), time.span(), time.interval()));
      }
    }
    return Optional.empty();
  }

  /** Gives later dates of the same thing the dates that it slipped from. */
  static void link(List<Draft> drafts, Scene scene) {
    for (Draft slip : drafts) {
      if (slip.slip < 0 || slip.deadline.isEmpty()) {
        continue;
      }
      for (Draft later : drafts) {
        if (later.slip < 0 && later != slip && isSame(slip, later, scene)) {
          later.previous.addAll(slip.previous);
          slip.deadline.map(Deadline::span).ifPresent(later.previous::add);
          share(slip.party, later.party);
          Span moved = slip.movedTo;
          if (moved != null) {
            later.previous.add(moved);
          }
          break;
        }
      }
    }
  }

  private static void share(List<Span> slip, List<Span> later) {
    if (slip.isEmpty()) {
      slip.addAll(later);
    } else if (later.isEmpty()) {
      later.addAll(slip);
    }
  }

  private static boolean isSame(Draft slip, Draft later, Scene scene) {
    boolean near =
        later.fused
            && later.first > slip.first
            && scene.document.sentenceOf(later.first) == scene.document.sentenceOf(slip.first);
    return slip.verb >= 0 && slip.verb == later.verb || near;
  }
}
