package org.isnad.commitment;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.SourceKind;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Fills in what stands about an action: its claim, party, deadline and terms. */
final class Completer {
  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Deadlines deadlines;
  private final TermFinder terms;

  Completer(Grammar grammar, Scene scene) {
    this.scene = scene;
    tokens = scene.tokens;
    subjects = new Subjects(grammar, scene);
    deadlines = new Deadlines(grammar, scene);
    terms = new TermFinder(grammar, scene);
  }

  void complete(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = i == 0 ? null : drafts.get(i - 1);
      Sentence sentence = scene.document.sentences().get(scene.document.sentenceOf(draft.first));
      int limit = sentence.after();
      if (i + 1 < drafts.size()) {
        limit = Math.min(limit, Math.max(draft.after, drafts.get(i + 1).trigger));
      }
      draft.claim = scene.claimAt(draft.first);
      party(draft, before);
      if (draft.slip < 0) {
        draft.deadline = deadlines.of(draft, Math.min(draft.first, draft.trigger), limit);
      }
      draft.quantity = quantity(draft);
      terms.find(draft, sentence, limit);
      status(draft);
    }
    SlipFinder.link(drafts);
  }

  private void party(Draft draft, @org.jspecify.annotations.Nullable Draft before) {
    if (!draft.party.isEmpty()) {
      return;
    }
    boolean sameSentence =
        before != null
            && scene.document.sentenceOf(before.first) == scene.document.sentenceOf(draft.first)
            && before.claim == draft.claim;
    if (sameSentence && !before.party.isEmpty()) {
      draft.party.addAll(before.party);
    } else if (draft.claim != null && canUndertake(draft)) {
      subjects.root(draft.claim).ifPresent(draft.party::add);
    } else {
      Sentence sentence = scene.document.sentences().get(scene.document.sentenceOf(draft.first));
      Subjects.Subject last = subjects.lastAgent(draft.trigger, sentence.first());
      if (last != null) {
        Optional.ofNullable(scene.passage.trimmed(last.first(), last.after()))
            .ifPresent(draft.party::add);
      }
    }
  }

  /** A relay or an unnamed source tells what others will do; a speaker in person, what he will. */
  private boolean canUndertake(Draft draft) {
    SourceKind kind = draft.claim == null ? SourceKind.UNATTRIBUTED : draft.claim.root().kind();
    boolean named = kind == SourceKind.PERSON || kind == SourceKind.ORGANISATION;
    boolean unnamed = kind == SourceKind.UNNAMED_PERSON || kind == SourceKind.UNNAMED_GROUP;
    return named
        || unnamed && draft.rule.startsWith("future")
        || unnamed && draft.rule.startsWith("never");
  }

  private Optional<Quantity> quantity(Draft draft) {
    Span action = tokens.span(draft.first, draft.after);
    return scene.quantities.stream().filter(q -> action.overlaps(q.span())).findFirst();
  }

  /** What is to be done at a set time is scheduled. */
  private static void status(Draft draft) {
    if (draft.status == CommitmentStatus.ANNOUNCED
        && draft.rule.startsWith("future")
        && draft.deadline.map(Completer::isSet).orElse(false)) {
      draft.status = CommitmentStatus.SCHEDULED;
    }
  }

  private static boolean isSet(Deadline deadline) {
    return deadline.value().length() > 4 && !deadline.value().endsWith("REF");
  }

  /** The id of the claim that carries a draft. */
  static Optional<String> claimId(Draft draft) {
    return Optional.ofNullable(draft.claim).map(Claim::id);
  }
}
