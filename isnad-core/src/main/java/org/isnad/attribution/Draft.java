package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Gender;
import org.isnad.phrase.NounPhrase;
import org.jspecify.annotations.Nullable;

/** A claim in the making: where its parts stand, before anyone has asked who they are. */
final class Draft {
  /** What found it. */
  enum Way {
    /** A cue verb. */
    VERB,
    /** A phrase such as بحسب (according to). */
    PHRASE,
    /** A colon after a name. */
    COLON,
    /** A cue without a source. */
    IMPERSONAL
  }

  final Way way;
  final int stretchFirst;
  int cueFirst = -1;
  int cueAfter = -1;
  @Nullable CueForm form;
  @Nullable Frame frame;
  Certainty certainty = Certainty.CERTAIN;
  @Nullable NounPhrase source;
  final List<NounPhrase> relays = new ArrayList<>();
  boolean sourceIsPronoun;
  int contentFirst;
  int contentAfter = -1;
  boolean colon;
  boolean startsQuoted;

  /** Whether a denial is denied: لم يستبعد. */
  boolean leavesOpen;

  boolean ended;

  /** Whether a complementiser stands before the content. */
  boolean clause;

  /** The draft whose cue this one shares; null where the cue is its own. */
  @Nullable Draft follows;

  /** The claim at whose head this one stands, whose chain goes before this one's. */
  @Nullable Draft outer;

  /** Further stretches of content: first and after, in turn. */
  final List<int[]> more = new ArrayList<>();

  Draft(Way way, int stretchFirst) {
    this.way = way;
    this.stretchFirst = stretchFirst;
  }

  Gender gender() {
    return form == null ? Gender.UNKNOWN : form.gender();
  }

  /** Ends the content before this token, unless it has ended. */
  void end(int token) {
    if (!ended) {
      contentAfter = Math.max(contentFirst, token);
      ended = true;
    }
  }

  /** Whether the content is a clause and no noun phrase. */
  boolean isClause() {
    return frame == null || frame == Frame.THAT || frame == Frame.QUOTE || colon || clause;
  }

  /** Another content of the same cue, on the same word. */
  Draft again(int first) {
    Draft next = new Draft(way, stretchFirst);
    next.cueFirst = cueFirst;
    next.cueAfter = cueAfter;
    next.form = form;
    next.frame = frame;
    next.certainty = certainty;
    next.source = source;
    next.relays.addAll(relays);
    next.sourceIsPronoun = sourceIsPronoun;
    next.contentFirst = first;
    next.clause = true;
    next.leavesOpen = leavesOpen;
    next.follows = this;
    return next;
  }

  String rule() {
    return switch (way) {
      case VERB -> "verb/" + frameCode();
      case PHRASE -> "phrase";
      case COLON -> "colon";
      case IMPERSONAL -> "impersonal";
    };
  }

  private String frameCode() {
    return frame == null ? "" : frame.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
