package org.isnad.commitment;

import java.util.Optional;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Finds condition, exception and reason of a commitment. */
final class TermFinder {
  private static final int REACH = 25;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  TermFinder(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
  }

  void find(Draft draft, Sentence sentence, int limit) {
    draft.condition = after(draft, limit, Marker.CONDITION);
    if (draft.condition.isEmpty()) {
      draft.condition = before(draft, sentence.first());
    }
    draft.residual = after(draft, limit, Marker.RESIDUAL);
    boolean told =
        switch (draft.status) {
          case POSTPONED, REFUSED, CANCELLED -> true;
          default -> false;
        };
    draft.reason = told ? after(draft, limit, Marker.REASON) : Optional.empty();
  }

  private Optional<Span> after(Draft draft, int limit, Marker marker) {
    for (int at = draft.after; at < Math.min(limit, draft.after + REACH); at++) {
      if (scene.isBreak(at)) {
        return Optional.empty();
      }
      Phrases.Match match = grammar.markers().at(tokens, at, limit, marker);
      if (match != null && match.after() < limit && !scene.passage.isTimed(match.after())) {
        int first = marker == Marker.REASON ? match.after() : at;
        return Optional.ofNullable(scene.passage.trimmed(first, clauseEnd(match.after(), limit)));
      }
    }
    return Optional.empty();
  }

  /** "إذا أغلق المعبر فسنوقف": a condition that leads its sentence. */
  private Optional<Span> before(Draft draft, int first) {
    int verb = Math.min(draft.trigger, draft.first);
    for (int at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
      if (scene.isBreak(at)) {
        return Optional.empty();
      }
      Phrases.Match match = grammar.markers().at(tokens, at, verb, Marker.CONDITION);
      if (match != null && match.after() < verb) {
        return Optional.ofNullable(scene.passage.trimmed(at, clauseEnd(match.after(), verb)));
      }
    }
    return Optional.empty();
  }

  private int clauseEnd(int from, int limit) {
    int at = from;
    while (at < limit && !ends(at)) {
      at++;
    }
    return at;
  }

  private boolean ends(int at) {
    if (tokens.isWord(at)) {
      boolean so = tokens.has(at, Tokens.SO) && tokens.has(at, Tokens.WILL);
      return so || grammar.words().is(tokens.whole(at), WordClass.RELATIVE);
    }
    return scene.isBreak(at)
        || scene.isComma(at)
        || scene.isQuote(at) && !scene.passage.quotations().opensAt(at);
  }
}
