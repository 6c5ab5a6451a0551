package org.isnad.commitment;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.phrase.PhraseList;
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
    if (draft.condition.isEmpty()) {
      draft.condition = after(draft, limit, Marker.CONDITION);
    }
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
      PhraseList.Match<Marker> match = grammar.markers().at(tokens, at, limit, marker);
      if (match != null && match.after() < limit && isClause(match)) {
        int first = marker == Marker.REASON ? match.after() : at;
        return Optional.ofNullable(
            scene.passage.trimmed(first, clauseEnd(match.after(), limit, marker == Marker.REASON)));
      }
    }
    return Optional.empty();
  }

  /** "ربما تتيح لعدد منهم البقاء": what may stay in spite of the agreement that is told first. */
  void residual(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.status == CommitmentStatus.AGREED && draft.whole == null) {
        if (draft.residual.isEmpty()) {
          draft.residual = loophole(draft.after);
        }
        return;
      }
    }
  }

  private Optional<Span> loophole(int from) {
    for (int at = from; at + 2 < tokens.size(); at++) {
      PhraseList.Match<Marker> match =
          grammar.markers().at(tokens, at, tokens.size(), Marker.MODAL);
      boolean allows =
          match != null
              && match.after() < tokens.size()
              && tokens.isWord(match.after())
              && grammar.few().allow().contains(tokens.stem(match.after()));
      if (allows && match != null) {
        int end = clauseEnd(match.after(), tokens.size(), true);
        for (int word = match.after() + 1; word < end; word++) {
          if (tokens.isWord(word) && grammar.few().stay().contains(tokens.stem(word))) {
            return Optional.ofNullable(scene.passage.trimmed(at, end));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "إذا أغلق المعبر فسنوقف": a condition that leads its sentence. */
  private Optional<Span> before(Draft draft, int first) {
    int verb = Math.min(draft.trigger, draft.first);
    for (int at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
      if (scene.isBreak(at) || draft.claim != null && scene.claimAt(at) != draft.claim) {
        return Optional.empty();
      }
      PhraseList.Match<Marker> match = grammar.markers().at(tokens, at, verb, Marker.CONDITION);
      if (match != null && match.after() < verb && isClause(match)) {
        return Optional.ofNullable(
            scene.passage.trimmed(at, clauseEnd(match.after(), verb, false)));
      }
    }
    return Optional.empty();
  }

  /** "إلى أن يفتح" hangs on something; "أشار إلى أن الطريق" does not. */
  private boolean isClause(PhraseList.Match<Marker> match) {
    int at = match.after();
    boolean that = grammar.few().that().contains(tokens.whole(at - 1));
    boolean verb = Verbs.looksPresent(tokens, at) && !tokens.has(at, Tokens.ARTICLE);
    return !scene.passage.isTimed(at) && (!that || verb);
  }

  private int clauseEnd(int from, int limit, boolean whole) {
    int at = from;
    while (at < limit && !(ends(at) && !(whole && tokens.isWord(at)))) {
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
