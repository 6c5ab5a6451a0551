package org.isnad.commitment;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Quantity;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Fills in what stands about an action: its claim, party, deadline and terms. */
final class Completer {
  private final Scene scene;
  private final Tokens tokens;
  private final Parties parties;
  private final Deadlines deadlines;
  private final TermFinder terms;
  private final Agreements agreements;

  Completer(Grammar grammar, Scene scene) {
    this.scene = scene;
    tokens = scene.tokens;
    parties = new Parties(grammar, scene);
    deadlines = new Deadlines(grammar, scene);
    terms = new TermFinder(grammar, scene);
    agreements = new Agreements(grammar, scene);
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
      limit = beforeRemark(draft.after, limit);
      draft.claim = scene.claimAt(draft.first);
      parties.fill(draft, before);
      if (draft.slip < 0) {
        deadlines.find(draft, from(draft, sentence), limit);
      }
      draft.quantity = quantity(draft);
      terms.find(draft, sentence, limit);
      draft.agreement = agreements.of(draft, sentence);
      status(draft);
    }
    drafts.removeIf(draft -> draft.rule.equals("plan-noun") && draft.party.isEmpty());
    PlanFinder.handDown(drafts, scene);
    PlanFinder.link(drafts);
    drafts.removeIf(draft -> draft.rule.equals("plan-verb") && draft.party.isEmpty());
    SlipFinder.link(drafts, scene);
    drafts.stream().filter(this::isShared).forEach(parties::both);
    drafts.removeIf(this::isNobodys);
    terms.residual(drafts);
  }

  /** "، وذلك بعد أربعة أشهر": what a remark tells is no deadline. */
  private int beforeRemark(int from, int limit) {
    for (int at = from; at + 1 < limit; at++) {
      boolean that =
          tokens.isWord(at + 1)
              && tokens.has(at + 1, Tokens.AND)
              && tokens.lightStem(at + 1).equals("ذلك");
      boolean terms =
          tokens.isWord(at + 1)
              && tokens.isWord(Math.min(at + 2, limit - 1))
              && tokens.lightStem(at + 1).equals("على")
              && tokens.lightStem(Math.min(at + 2, limit - 1)).equals("ان");
      if (scene.isComma(at) && (that || terms)) {
        return at;
      }
    }
    return limit;
  }

  /** What somebody does himself is no undertaking where nothing tells who. */
  private boolean isNobodys(Draft draft) {
    boolean active =
        (!draft.impersonal || Verbs.person(tokens, draft.first) == 'ن')
            && (draft.rule.startsWith("future")
                || draft.rule.startsWith("never")
                || draft.rule.startsWith("modal")
                || draft.rule.equals("cue-ala")
                || draft.rule.equals("cue-that")
                || draft.rule.equals("cue-an")
                || draft.rule.equals("cue-li")
                || draft.rule.equals("cue-bi"));
    boolean delay = draft.rule.equals("cue-np") && draft.status == CommitmentStatus.POSTPONED;
    boolean ready = draft.rule.equals("marker-np") && draft.status == CommitmentStatus.PROPOSED;
    return draft.party.isEmpty() && (active || ready || delay && draft.claim == null);
  }

  private boolean isShared(Draft draft) {
    return draft.slip >= 0 || !draft.previous.isEmpty() || draft.rule.equals("modal-verb");
  }

  /** "ستبدأ غدا في ترميم الجسر": the time may stand between the verb and what it carries. */
  private static int from(Draft draft, Sentence sentence) {
    boolean carried = draft.rule.startsWith("future") && draft.trigger < draft.first;
    return carried ? Math.max(sentence.first(), draft.trigger) : draft.first;
  }

  private Optional<Quantity> quantity(Draft draft) {
    Span action = tokens.span(draft.first, draft.after);
    return scene.quantities.stream().filter(q -> action.overlaps(q.span())).findFirst();
  }

  /** What is to be done at a set time is scheduled. */
  private void status(Draft draft) {
    if (draft.status == CommitmentStatus.ANNOUNCED
        && draft.rule.startsWith("future")
        && draft.deadline.map(this::isSet).orElse(false)) {
      draft.status = CommitmentStatus.SCHEDULED;
    }
  }

  private boolean isSet(Deadline deadline) {
    return deadlines.isPoint(deadline)
        && deadline.value().length() > 4
        && !deadline.value().endsWith("REF");
  }

  /** The id of the claim that carries a draft. */
  static Optional<String> claimId(Draft draft) {
    return Optional.ofNullable(draft.claim).map(Claim::id);
  }
}
