package org.isnad.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What else the text tells of a source: how many, made of whom, its office, its wish for secrecy.
 */
final class SourceDetails {
  private final Passage passage;
  private final List<Quantity> quantities;

  SourceDetails(Grammar grammar, Passage passage, List<Quantity> quantities) {
    this.passage = passage;
    this.quantities = quantities;
  }

  Optional<People> people(Known source, @Nullable NounPhrase phrase) {
    if (phrase == null || !source.isHuman()) {
      return Optional.empty();
    }
    int start = passage.tokens().start(phrase.first());
    for (Quantity quantity : quantities) {
      if (quantity.span().start() == start) {
        return Optional.of(count(quantity));
      }
    }
    return Optional.empty();
  }

  private static People count(Quantity quantity) {
    int low = (int) Math.max(0, Math.min(Integer.MAX_VALUE, quantity.low()));
    int high = (int) Math.max(low, Math.min(Integer.MAX_VALUE, quantity.high()));
    return new People(low, high);
  }

  List<Part> parts(Known source) {
    return List.of();
  }

  Optional<Span> role(@Nullable NounPhrase phrase) {
    if (phrase == null || !phrase.hasName()) {
      return Optional.empty();
    }
    Span before = passage.trimmed(phrase.first(), phrase.nameFirst());
    return before != null
        ? Optional.of(before)
        : Optional.ofNullable(passage.trimmed(phrase.nameAfter(), phrase.after()));
  }

  Optional<Span> anonymity(Draft draft) {
    return Optional.empty();
  }
}
