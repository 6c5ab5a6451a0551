package org.isnad.annotation;

import java.util.Optional;

/**
 * How many people an event harmed, each one of the reading's quantities.
 *
 * @param killed how many died
 * @param wounded how many were hurt
 * @param arrested how many were taken
 * @param displaced how many had to leave their homes
 */
public record Harm(
    Optional<Quantity> killed,
    Optional<Quantity> wounded,
    Optional<Quantity> arrested,
    Optional<Quantity> displaced) {
  /** No harm is counted. */
  public static final Harm NONE =
      new Harm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
