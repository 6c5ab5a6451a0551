package org.isnad.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Interval;

/**
 * One thing that a party has undertaken, as it was told over time.
 *
 * @param tellings the earliest first; at least one
 */
public record Undertaking(List<Telling> tellings) {
  /**
   * The statuses of what stands and is not fulfilled. A proposal is none: nobody has undertaken it,
   * so it cannot be overdue; what is said to be broken is late in another way.
   */
  public static final List<CommitmentStatus> OPEN =
      List.of(
          CommitmentStatus.AGREED,
          CommitmentStatus.ANNOUNCED,
          CommitmentStatus.SCHEDULED,
          CommitmentStatus.BEGUN,
          CommitmentStatus.POSTPONED);

  private static final Set<CommitmentStatus> STANDING = Set.copyOf(EnumSet.copyOf(OPEN));

  /** Copies and checks. */
  public Undertaking {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("expected a telling, found none");
    }
  }

  /** The earliest telling. */
  public Telling first() {
    return tellings.get(0);
  }

  /** The latest telling. */
  public Telling latest() {
    return tellings.get(tellings.size() - 1);
  }

  /** How far it has come, as told last. */
  public CommitmentStatus status() {
    return latest().status();
  }

  /** The deadline that was told last; empty where none was, or where it was put off without one. */
  public Optional<LocalDate> due() {
    List<Move> moves = moves();
    boolean open = !moves.isEmpty() && moves.get(moves.size() - 1).to().isEmpty();
    return open ? Optional.empty() : deadline().map(Interval::lastDay);
  }

  /** The deadline that was told last, whatever became of it. */
  Optional<Interval> deadline() {
    Optional<Interval> last = Optional.empty();
    for (Telling telling : tellings) {
      if (telling.deadline().isPresent()) {
        last = telling.deadline();
      }
    }
    return last;
  }

  /** Whether its last day is over and nobody was heard to have done it or called it off. */
  public boolean isOverdue(LocalDate today) {
    return STANDING.contains(status()) && due().filter(day -> day.isBefore(today)).isPresent();
  }

  /** The moves of its deadline in the order in which they were told. */
  public List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    Optional<Interval> known = Optional.empty();
    for (Telling telling : tellings) {
      List<LocalDate> before = telling.dueBefore();
      for (int i = 0; i < before.size(); i++) {
        boolean last = i + 1 == before.size();
        Optional<LocalDate> to = last ? telling.due() : Optional.of(before.get(i + 1));
        add(moves, new Move(before.get(i), to, telling));
      }
      Optional<Interval> told = telling.deadline();
      if (known.isPresent() && told.isPresent() && Undertakings.areApart(known.get(), told.get())) {
        add(moves, new Move(known.get().lastDay(), telling.due(), telling));
      }
      if (told.isPresent()) {
        known = told;
      }
    }
    return List.copyOf(moves);
  }

  /** What several articles tell is one move; of two ways to the same day the first told stands. */
  private static void add(List<Move> moves, Move move) {
    boolean there =
        moves.stream().anyMatch(m -> m.from().equals(move.from()) && m.to().equals(move.to()));
    boolean same =
        move.to().isPresent()
            && !moves.isEmpty()
            && moves.get(moves.size() - 1).by().equals(move.by())
            && moves.get(moves.size() - 1).to().equals(move.to());
    if (!there && !same) {
      moves.add(move);
    }
  }
}
