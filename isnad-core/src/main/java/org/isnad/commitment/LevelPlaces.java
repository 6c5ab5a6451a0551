package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Finds where a level is told of, and as of when. */
final class LevelPlaces {
  private final Grammar grammar;
  private final LevelWords words;
  private final Scene scene;
  private final Tokens tokens;

  LevelPlaces(Grammar grammar, LevelWords words, Scene scene) {
    this.grammar = grammar;
    this.words = words;
    this.scene = scene;
    tokens = scene.tokens;
  }

  /** Where, behind the number: "في سجن الوادي". */
  Optional<Span> place(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 6); at++) {
      if (tokens.kind(at) == Tokens.Kind.MARK && !scene.isQuote(at)) {
        return Optional.empty();
      }
      boolean back = tokens.pronoun(at) == Pronoun.SHE || tokens.pronoun(at) == Pronoun.HE;
      if (at > from && scene.quantityAfter(at) > 0 || back) {
        return Optional.empty();
      }
      if (words.isPlace(tokens, at) && at + 1 < limit && !scene.passage.isTimed(at + 1)) {
        return phraseAt(at + 1, limit);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> phraseAt(int from, int limit) {
    boolean pointsBack =
        !tokens.isWord(from)
            || tokens.pronoun(from) != Pronoun.NONE
            || grammar.few().noPlace().contains(tokens.stem(from))
            || grammar.words().is(tokens, from, WordClass.DEMONSTRATIVE) && isLast(from, limit);
    if (pointsBack) {
      return Optional.empty();
    }
    int after = new Extent(grammar, scene).phrase(from, limit);
    return after == from || scene.quantityAfter(from) > 0
        ? Optional.empty()
        : Optional.ofNullable(scene.passage.trimmed(from, after));
  }

  private boolean isLast(int token, int limit) {
    return token + 1 >= limit
        || !tokens.isWord(token + 1)
        || !tokens.has(token + 1, Tokens.ARTICLE);
  }

  int end(Optional<Span> place, int after) {
    return place
        .map(span -> scene.document.tokenAt(span.end()))
        .filter(e -> e > after)
        .orElse(after);
  }

  Optional<Time> asOf(int from, int limit) {
    for (Time time : scene.times) {
      int token = scene.document.tokenAt(time.span().start());
      boolean since =
          token > 0 && grammar.markers().at(tokens, token - 1, token, Marker.SINCE) != null;
      boolean dated = time.type() == TimeType.DATE && !time.value().equals("FUTURE_REF") && !since;
      boolean broken = false;
      int counted = 0;
      for (int at = from; at < Math.min(token, tokens.size()); at++) {
        counted += scene.quantityAfter(at) > 0 ? 1 : 0;
        broken |= counted > 1;
        broken |= scene.isBreak(at) || token - at < 4 && tokens.isMark(at, '،');
      }
      if (dated && token >= from && token < limit && !broken) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
