package org.isnad.event;

import java.util.Optional;
import org.isnad.annotation.Quantity;

/**
 * A phrase by a trigger, as a range of tokens.
 *
 * @param first its first token
 * @param after the token after its last
 * @param quantity what it counts, where it is a number of people or things
 */
record Words(int first, int after, Optional<Quantity> quantity) {
  Words(int first, int after) {
    this(first, after, Optional.empty());
  }
}
