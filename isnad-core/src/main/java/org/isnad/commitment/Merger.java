package org.isnad.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Terms;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Makes one commitment of drafts that tell the same undertaking, and gives out ids. */
final class Merger {
  private final Scene scene;
  private final Tokens tokens;

  Merger(Grammar grammar, Scene scene) {
    this.scene = scene;
    tokens = scene.tokens;
  }

  List<Commitment> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft same = same(draft, kept);
      if (same == null) {
        kept.add(draft);
      } else if (isFuller(draft, same)) {
        draft.status = further(draft.status, same.status);
        kept.set(kept.indexOf(same), draft);
      } else {
        same.status = further(same.status, draft.status);
      }
    }
    kept.sort((a, b) -> Integer.compare(a.first, b.first));
    return numbered(kept);
  }

  private @org.jspecify.annotations.Nullable Draft same(Draft draft, List<Draft> kept) {
    for (Draft other : kept) {
      boolean verb =
          draft.verb >= 0 ? draft.verb == other.verb : sameWord(draft.first, other.first);
      boolean stage = draft.status == other.status || isUnderWay(draft) || isUnderWay(other);
      boolean phase = draft.rule.endsWith("-rest") || other.rule.endsWith("-rest");
      if (verb && stage && !phase && sharesWords(draft, other)) {
        return other;
      }
    }
    return null;
  }

  /** What has begun or is done was agreed before: one undertaking, as far as it has come. */
  private static boolean isUnderWay(Draft draft) {
    return draft.status == CommitmentStatus.BEGUN || draft.status == CommitmentStatus.DONE;
  }

  private static CommitmentStatus further(CommitmentStatus kept, CommitmentStatus other) {
    boolean done = other == CommitmentStatus.DONE;
    boolean begun = other == CommitmentStatus.BEGUN && kept != CommitmentStatus.DONE;
    return done || begun ? other : kept;
  }

  private boolean sameWord(int a, int b) {
    return tokens.stem(a) == tokens.stem(b) && tokens.stem(a) != Tokens.UNKNOWN;
  }

  /** Whether at least half of the shorter action's words stand in the longer one. */
  private boolean sharesWords(Draft a, Draft b) {
    Draft shorter = a.after - a.first <= b.after - b.first ? a : b;
    Draft longer = shorter == a ? b : a;
    int words = 0;
    int shared = 0;
    for (int token = shorter.first + 1; token < shorter.after; token++) {
      if (tokens.isWord(token)) {
        words++;
        shared += holds(longer, token) ? 1 : 0;
      }
    }
    return words == 0
        ? longer.after - longer.first <= 2 || shorter.deadline.isEmpty()
        : shared * 2 >= words;
  }

  private boolean holds(Draft draft, int word) {
    for (int token = draft.first; token < draft.after; token++) {
      if (tokens.isWord(token) && sameLetters(token, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameLetters(int a, int b) {
    int from = tokens.stemOffset(a);
    int other = tokens.stemOffset(b);
    int length = tokens.lightLength(a) - from;
    if (length != tokens.lightLength(b) - other) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.lightChar(a, from + i) != tokens.lightChar(b, other + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFuller(Draft draft, Draft other) {
    int more = fullness(draft);
    int less = fullness(other);
    return more > less || more == less && draft.after - draft.first > other.after - other.first + 2;
  }

  private static int fullness(Draft draft) {
    int party = draft.party.isEmpty() ? 0 : draft.party.get(0).length() > 12 ? 3 : 2;
    return (draft.deadline.isPresent() ? 4 : 0) + party;
  }

  private List<Commitment> numbered(List<Draft> kept) {
    Map<Draft, String> ids = new HashMap<>();
    for (Draft draft : kept) {
      ids.put(draft, "p" + (ids.size() + 1));
    }
    List<Commitment> commitments = new ArrayList<>();
    for (Draft draft : kept) {
      Span action = scene.passage.trimmed(draft.first, draft.after);
      if (action != null) {
        commitments.add(commitment(draft, action, ids));
      }
    }
    return commitments;
  }

  private Commitment commitment(Draft draft, Span action, Map<Draft, String> ids) {
    Terms terms =
        new Terms(
            draft.quantity,
            draft.condition,
            draft.residual,
            draft.reason,
            draft.previous,
            Optional.ofNullable(draft.whole).map(ids::get),
            draft.agreement);
    return new Commitment(
        ids.getOrDefault(draft, ""),
        draft.party.stream().map(Participant::unknown).toList(),
        action,
        draft.deadline,
        draft.status,
        Completer.claimId(draft),
        terms,
        draft.party.isEmpty() ? 0.4 : 0.6,
        draft.rule);
  }
}
