package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Quantity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** A commitment in the making. Only its recogniser sees it. */
final class Draft {
  final int trigger;
  final int first;
  final int after;
  final CommitmentStatus announced;
  final String rule;
  final int verb;
  final List<Span> party = new ArrayList<>();
  final List<Span> previous = new ArrayList<>();
  CommitmentStatus status;
  Optional<Deadline> deadline = Optional.empty();
  Optional<Quantity> quantity = Optional.empty();
  Optional<Span> condition = Optional.empty();
  Optional<Span> residual = Optional.empty();
  Optional<Span> reason = Optional.empty();
  Optional<Span> agreement = Optional.empty();
  @Nullable Claim claim;
  @Nullable Draft whole;
  @Nullable Span movedTo;
  int slip = -1;
  boolean fused;
  boolean impersonal;
  boolean passive;
  boolean completes;

  /**
   * A draft.
   *
   * @param trigger token that says that it is undertaken
   * @param first first token of the action
   * @param after token after the action
   * @param verb number of the action's verb, or -1
   */
  Draft(int trigger, int first, int after, int verb, CommitmentStatus status, String rule) {
    this.trigger = trigger;
    this.first = first;
    this.after = after;
    this.verb = verb;
    this.status = status;
    this.announced = status;
    this.rule = rule;
  }
}
