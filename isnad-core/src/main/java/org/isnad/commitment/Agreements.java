package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Mention;
import org.isnad.phrase.PhraseList;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the agreement that an undertaking stands in, where it has a name of its own. */
final class Agreements {
  private static final int REACH = 20;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;

  Agreements(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
    extent = new Extent(grammar, scene);
  }

  /** The name of the agreement that the draft stands in; empty where the text tells none. */
  Optional<Span> of(Draft draft, Sentence sentence) {
    int limit = sentence.after();
    if (draft.rule.startsWith("plan")) {
      Span own = named(draft.trigger, limit);
      if (own != null) {
        return Optional.of(own);
      }
    }
    int from = Math.max(sentence.first(), draft.first - REACH);
    for (int at = from; at + 1 < Math.min(limit, draft.after + REACH); at++) {
      PhraseList.Match<Marker> match = grammar.markers().at(tokens, at, limit, Marker.UNDER);
      if (match != null && match.after() < limit) {
        Span name = named(match.after(), limit);
        if (name != null) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** "اتفاق الشاطئ", "معاهدة «الضفتين»", "الاتفاق النووي": a noun of agreement and its name. */
  private @Nullable Span named(int pact, int limit) {
    if (!tokens.isWord(pact) || !grammar.few().pact().contains(tokens.stem(pact))) {
      return null;
    }
    int next = pact + 1;
    if (next >= limit) {
      return null;
    }
    if (scene.passage.quotations().opensAt(next)) {
      int end = scene.passage.quotations().at(next).after();
      return end - next <= 8 ? scene.passage.trimmed(pact, Math.min(limit, end)) : null;
    }
    Mention mention = scene.passage.mention(next);
    boolean definite = tokens.has(pact, Tokens.ARTICLE);
    boolean name =
        mention != null && mention.form() == Mention.Form.NAME && mention.firstToken() == next;
    boolean known = tokens.isWord(next) && tokens.has(next, Tokens.ARTICLE) && !isPointing(next);
    if (name || definite && known || !definite && known) {
      int end = Math.max(next + 1, Math.min(limit, extent.phrase(pact, limit)));
      return scene.passage.trimmed(pact, end);
    }
    return null;
  }

  /** "الاتفاق المذكور", "الاتفاق الجديد" name nothing. */
  private boolean isPointing(int adjective) {
    return grammar.few().pointing().contains(tokens.stem(adjective));
  }
}
