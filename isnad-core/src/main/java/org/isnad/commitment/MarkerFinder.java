package org.isnad.commitment;

import org.isnad.annotation.CommitmentStatus;
import org.isnad.commitment.Frame.Joint;
import org.isnad.commitment.Frame.Limit;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.PhraseList;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds undertakings told with a fixed phrase: "it is planned to open", "ready to negotiate". */
final class MarkerFinder {
  private static final Marker[] BOUND = {Marker.SCHEDULED, Marker.READY, Marker.COMMITTED};

  private final Grammar grammar;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;
  private final CueFinder cues;

  MarkerFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects, CueFinder cues) {
    this.grammar = grammar;
    this.extent = extent;
    this.subjects = subjects;
    this.cues = cues;
    tokens = scene.tokens;
  }

  /** "من المقرر أن يفتح", "مستعد للتفاوض". */
  @Nullable Draft at(int token, int first, int limit) {
    for (Marker marker : BOUND) {
      PhraseList.Match<Marker> match = grammar.markers().at(tokens, token, limit, marker);
      if (match != null && match.after() < limit && !cues.isConditional(token, first)) {
        return marked(token, match, first, limit);
      }
    }
    return null;
  }

  private @Nullable Draft marked(int token, PhraseList.Match<Marker> match, int first, int limit) {
    int at = match.after();
    CommitmentStatus status =
        match.value() == Marker.SCHEDULED
            ? CommitmentStatus.SCHEDULED
            : match.value() == Marker.READY
                ? CommitmentStatus.PROPOSED
                : CommitmentStatus.ANNOUNCED;
    Draft draft = null;
    if (match.value() == Marker.COMMITTED && (cues.isAfterWas(token) || !cues.isDoing(at))) {
      return null;
    }
    if (grammar.verbs().isVerbalNoun(tokens, at)) {
      Frame frame = new Frame(Joint.NP, Limit.NONE);
      draft = cues.draft(token, at, frame, status, "marker-np", limit);
    } else if (tokens.isWord(at) && Verbs.looksPresent(tokens, at)) {
      draft = verb(token, at, status, limit);
    }
    if (match.value() == Marker.SCHEDULED) {
      return cues.isAfterWas(token) ? null : draft;
    }
    if (draft != null && draft.party.isEmpty()) {
      Subject before = subjects.before(token, first);
      cues.parties().add(draft, before);
      cues.parties().addLeading(draft, before);
    }
    boolean nobody = draft != null && draft.party.isEmpty() && !cues.isTold(token);
    return nobody ? null : draft;
  }

  private @Nullable Draft verb(int token, int verb, CommitmentStatus status, int limit) {
    Verb known = grammar.verbs().present(tokens, verb);
    if (known != null && known.kind() == VerbClass.NEVER) {
      return null;
    }
    Subject after = subjects.after(verb, limit, t -> false);
    int from = after != null && after.agent() ? after.after() : -1;
    if (known == null && from < 0) {
      return null;
    }
    int end = extent.ofVerb(verb, from >= 0 ? from : verb + 1, limit);
    Draft draft =
        new Draft(token, verb, end, known == null ? -1 : known.number(), status, "marker-verb");
    cues.parties().add(draft, after);
    return draft;
  }
}
