package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what plans and agreements hold: "the plan provides for the departure of …". */
final class PlanFinder {
  private static final int REACH = 12;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  PlanFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** What the plan at the token holds, with what is to be done in return for it. */
  List<Draft> at(int token, int limit) {
    Draft draft = first(token, limit);
    if (draft == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    while (draft != null) {
      drafts.add(draft);
      Draft rest = rest(draft, limit);
      if (rest != null) {
        drafts.add(rest);
      }
      draft = inReturn(draft, limit);
    }
    return drafts;
  }

  /** "خروج المئات بحلول مارس والبقية بحلول مايو": the second phase, its verb understood. */
  private @Nullable Draft rest(Draft draft, int limit) {
    for (int at = draft.after; at + 1 < Math.min(limit, draft.after + REACH); at++) {
      if (scene.isBreak(at)) {
        return null;
      }
      boolean rest =
          tokens.isWord(at)
              && tokens.has(at, Tokens.AND)
              && grammar.few().rest().contains(tokens.stem(at))
              && (extent.isPreposition(at + 1)
                  || scene.passage.isTimed(at + 1)
                  || grammar.markers().at(tokens, at + 1, limit, Marker.DUE) != null);
      if (rest) {
        Draft second = new Draft(at, at, at + 1, draft.verb, draft.status, "plan-verb-rest");
        second.party.addAll(draft.party);
        return second;
      }
    }
    return null;
  }

  private @Nullable Draft first(int token, int limit) {
    CommitmentStatus status = grammar.cues().plan(tokens, token);
    if (status != null) {
      return behindNoun(token, status, limit);
    }
    Frame frame = grammar.cues().planVerb(tokens, token);
    CommitmentStatus held =
        frame != null && token + 1 < limit ? grammar.cues().plan(tokens, token + 1) : null;
    return held == null ? null : behindVerb(token, token + 2, frame, held, limit);
  }

  private @Nullable Draft behindNoun(int plan, CommitmentStatus status, int limit) {
    for (int at = plan + 1; at < Math.min(limit, plan + REACH); at++) {
      boolean clause =
          scene.isBreak(at)
              || tokens.isWord(at) && grammar.words().is(tokens, at, WordClass.COMPLEMENTISER);
      if (clause) {
        return null;
      }
      Frame frame = grammar.cues().planVerb(tokens, at);
      if (frame != null) {
        return behindVerb(plan, at + 1, frame, status, limit);
      }
    }
    return null;
  }

  private @Nullable Draft behindVerb(
      int trigger, int from, @Nullable Frame frame, CommitmentStatus status, int limit) {
    if (frame == null) {
      return null;
    }
    for (int at = from; at < Math.min(limit, from + 4); at++) {
      if (!tokens.isWord(at) || scene.passage.isTimed(at)) {
        continue;
      }
      int action = action(at, frame);
      if (action >= 0 && action < limit && isHeld(action)) {
        return draft(trigger, action, status, limit);
      }
    }
    return null;
  }

  /** "تضمن الوثيقة التزام المدينة بالترميم": what the plan holds is the repair. */
  private boolean isHeld(int noun) {
    return grammar.verbs().isVerbalNoun(tokens, noun) && grammar.cues().at(tokens, noun) == null;
  }

  private int action(int at, Frame frame) {
    return switch (frame.joint()) {
      case BI -> tokens.has(at, Tokens.BY) ? at : -1;
      case ALA -> grammar.few().on().contains(tokens.whole(at)) ? at + 1 : -1;
      default ->
          tokens.has(at, Tokens.PARTICLES | Tokens.ARTICLE) || extent.isPreposition(at - 1)
              ? -1
              : at;
    };
  }

  private Draft draft(int trigger, int noun, CommitmentStatus status, int limit) {
    Verb verb = grammar.verbs().noun(tokens, noun);
    int after = extent.ofNoun(noun, limit);
    Draft draft =
        new Draft(trigger, noun, after, verb == null ? -1 : verb.number(), status, "plan-verb");
    Span doer = subjects.doer(noun + 1, after);
    if (doer != null) {
      draft.party.add(doer);
    }
    return draft;
  }

  /** "مقابل إطلاق الجبهة 35 جنديا": the other side's part. */
  private @Nullable Draft inReturn(Draft draft, int limit) {
    int at = draft.after;
    boolean stands =
        at + 1 < limit
            && tokens.isWord(at)
            && grammar.few().inReturn().contains(tokens.whole(at))
            && grammar.verbs().isVerbalNoun(tokens, at + 1);
    return stands ? draft(draft.trigger, at + 1, draft.status, limit) : null;
  }

  /** "على أن يغادر الباقون": what is laid down beside the undertaking before it. */
  @Nullable Draft laidDown(int token, int limit, List<Draft> drafts, Sentence sentence) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean stands =
        token + 2 < limit
            && tokens.isWord(token)
            && grammar.few().on().contains(tokens.whole(token))
            && grammar.few().that().contains(tokens.whole(token + 1))
            && Verbs.looksPresent(tokens, token + 2)
            && last != null
            && sentence.contains(last.first)
            && token > sentence.first()
            && scene.isComma(token - 1);
    if (!stands || last == null) {
      return null;
    }
    int verb = token + 2;
    Verb known = grammar.verbs().present(tokens, verb);
    if (known != null && known.kind() == VerbClass.NEVER) {
      return null;
    }
    int after = extent.ofVerb(verb, verb + 1, limit);
    Draft draft =
        new Draft(
            token,
            verb,
            after,
            known == null ? -1 : known.number(),
            last.status,
            "plan-verb-clause");
    draft.party.addAll(last.party);
    draft.completes = known != null && known.kind() == VerbClass.START;
    return draft;
  }

  /** Makes the drafts that a plan holds parts of the agreement that the article tells first. */
  static void link(List<Draft> drafts) {
    Draft whole = null;
    for (Draft draft : drafts) {
      boolean part = draft.rule.startsWith("plan-verb");
      if (whole == null && draft.status == CommitmentStatus.AGREED && !part) {
        whole = draft;
      } else if (whole != null && part && draft.status == CommitmentStatus.AGREED) {
        draft.whole = whole;
        if (draft.party.isEmpty()) {
          draft.party.addAll(whole.party);
        }
      }
    }
  }

  /** "على أن يكتمل التبادل قبل …": a deadline for what its sentence laid down before. */
  static void handDown(List<Draft> drafts, Scene scene) {
    for (Draft completion : List.copyOf(drafts)) {
      if (!completion.completes || completion.deadline.isEmpty()) {
        continue;
      }
      int sentence = scene.document.sentenceOf(completion.first);
      for (Draft draft : drafts) {
        boolean before = draft.first < completion.first && draft.deadline.isEmpty();
        if (before && scene.document.sentenceOf(draft.first) == sentence) {
          draft.deadline = completion.deadline;
        }
      }
      drafts.remove(completion);
    }
  }
}
