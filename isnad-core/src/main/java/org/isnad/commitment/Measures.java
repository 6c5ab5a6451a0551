package org.isnad.commitment;

import org.isnad.commitment.LevelWords.Measure;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Finds the measure that a verb says has reached a number: عدد، سعر، احتياطي. */
final class Measures {
  private final Grammar grammar;
  private final LevelWords words;
  private final Scene scene;
  private final Tokens tokens;

  Measures(Grammar grammar, LevelWords words, Scene scene) {
    this.grammar = grammar;
    this.words = words;
    this.scene = scene;
    tokens = scene.tokens;
  }

  /** Whether only times and words such as "to" and "about" stand between. */
  boolean isNext(int from, int first) {
    for (int at = from; at < first; at++) {
      boolean light = scene.passage.isTimed(at) || words.isTarget(tokens, at);
      boolean preposition =
          at + 1 < first && scene.passage.isTimed(at + 1) && words.isPlace(tokens, at);
      if (!light && !preposition && !scene.isComma(at) && scene.quantityAfter(from) == 0) {
        return false;
      }
    }
    return true;
  }

  /** "ارتفع السعر 3 دولارات" is a change and no level; "إلى 80 دولارا" is one. */
  boolean isChange(int verb, int first) {
    boolean direct = grammar.few().risen().contains(tokens.stem(verb));
    if (!direct) {
      return tokens.has(first, Tokens.BY);
    }
    for (int at = first - 1; at > verb; at--) {
      if (words.isTarget(tokens, at)) {
        return false;
      }
    }
    return true;
  }

  int find(int verb, int first, int start) {
    for (int at = verb + 1; at < first; at++) {
      if (isMeasure(at)) {
        return at;
      }
    }
    for (int at = verb - 1; at >= Math.max(start, verb - 8); at--) {
      if (scene.isBreak(at)) {
        return -1;
      }
      if (isMeasure(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the number tells what happened in a time, and no level: "خلال العام", "سنويا". */
  boolean isFlow(int after, int limit) {
    for (int at = after; at < Math.min(limit, after + 4); at++) {
      boolean through =
          grammar.markers().at(tokens, at, limit, Marker.LENGTH) != null
              || grammar.markers().at(tokens, at, limit, Marker.THROUGH) != null;
      if (words.isRate(tokens, at) || through && at + 1 < limit && isTimedSoon(at + 1)) {
        return true;
      }
      if (scene.isBreak(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isTimedSoon(int at) {
    return scene.passage.isTimed(at) || at + 1 < tokens.size() && scene.passage.isTimed(at + 1);
  }

  /** A measure that heads its phrase: not إنتاج in "كلفة إنتاج الفيلم". */
  private boolean isMeasure(int at) {
    Measure kind = words.measure(tokens, at);
    if (kind == null || kind == Measure.PASSING || tokens.has(at, Tokens.BY | Tokens.FOR)) {
      return false;
    }
    boolean free =
        at == 0
            || !tokens.isWord(at - 1)
            || tokens.has(at, Tokens.AND)
            || tokens.has(at - 1, Tokens.ARTICLE)
            || words.verb(tokens, at - 1) != null
            || words.measure(tokens, at - 1) != null
            || words.isTotal(tokens, at - 1)
            || scene.passage.isTimed(at - 1);
    return free
        || grammar.words().is(tokens, at - 1, WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(at - 1), WordClass.CARRY_ON);
  }
}
