package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What else the text tells of a source: how many, made of whom, its office, its wish for secrecy.
 */
final class SourceDetails {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Quantity> quantities;
  private final Map<Known, List<Part>> parts = new HashMap<>();

  SourceDetails(Grammar grammar, Passage passage, List<Quantity> quantities) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.quantities = quantities;
  }

  /**
   * Finds the sentences that count a source's people: "وتشمل المصادر خمسة مسؤولين من …" (the
   * sources include five officials from …).
   */
  void findParts(Sources sources) {
    for (Sentence sentence : passage.document().sentences()) {
      int verb = sentence.first();
      if (verb + 2 < sentence.after() && grammar.isIncluding(tokens.base(verb))) {
        NounPhrase whole =
            grammar.phrases().parse(passage, verb + 1, sentence.after(), this::counts);
        if (whole != null && isSeveralPeople(whole.first())) {
          parts.putIfAbsent(sources.of(whole), partsBetween(whole.after(), sentence.after()));
        }
      }
    }
  }

  private boolean isSeveralPeople(int token) {
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun != null && noun.isHuman() && noun.plural();
  }

  private boolean counts(int token) {
    return startingAt(token) != null;
  }

  private List<Part> partsBetween(int first, int after) {
    List<Part> found = new ArrayList<>();
    int from = -1;
    Quantity counted = null;
    for (int token = first; token <= after; token++) {
      Quantity next = token < after ? startingAt(token) : null;
      if (next != null || token == after) {
        int end = next != null && isCountedBefore(token) ? token - 1 : token;
        Span span = from < 0 ? null : passage.trimmed(from, end);
        if (span != null && counted != null) {
          found.add(new Part(span, count(counted)));
        }
        from = end;
        counted = next;
      }
    }
    return found;
  }

  /** "ومسؤولين اثنين" (and two officials): the number stands behind its noun. */
  private boolean isCountedBefore(int token) {
    return tokens.has(token - 1, Tokens.AND) && isSeveralPeople(token - 1);
  }

  private @Nullable Quantity startingAt(int token) {
    for (Quantity quantity : quantities) {
      if (quantity.span().start() == tokens.start(token)) {
        return quantity;
      }
    }
    return null;
  }

  /** How many people the source is: counted where it is told, or as the sum of its parts. */
  Optional<People> people(Known source, @Nullable NounPhrase phrase) {
    if (!source.isHuman()) {
      return Optional.empty();
    }
    List<Part> counted = parts(source);
    if (!counted.isEmpty()) {
      return counted.stream().map(Part::people).reduce(People::plus);
    }
    Quantity quantity = phrase == null ? null : startingAt(phrase.first());
    return quantity == null ? Optional.empty() : Optional.of(count(quantity));
  }

  private static People count(Quantity quantity) {
    int low = (int) Math.max(0, Math.min(Integer.MAX_VALUE, quantity.low()));
    int high = (int) Math.max(low, Math.min(Integer.MAX_VALUE, quantity.high()));
    return new People(low, high);
  }

  List<Part> parts(Known source) {
    return parts.getOrDefault(source, List.of());
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

  /** The words that ask for the name to be withheld, about the cue. */
  Optional<Span> anonymity(Draft draft) {
    int sentence = passage.document().sentenceOf(draft.stretchFirst);
    int after = Math.max(draft.contentAfter, passage.document().sentences().get(sentence).after());
    for (int token = draft.stretchFirst; token < after; token++) {
      if (grammar.cues().isAnonymity(tokens, token, after)) {
        int end = token + 1;
        while (end < after && tokens.isWord(end) && !isClause(end)) {
          end++;
        }
        return Optional.of(tokens.span(token, end));
      }
    }
    return Optional.empty();
  }

  private boolean isClause(int token) {
    return grammar.words().is(tokens.whole(token), org.isnad.phrase.WordClass.COMPLEMENTISER);
  }
}
