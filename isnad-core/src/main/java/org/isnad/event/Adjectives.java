package org.isnad.event;

import org.isnad.annotation.EventType;
import org.isnad.annotation.Mention;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/**
 * Reads the adjectives of a noun that tells an event: they tell its mode or the state behind it.
 */
final class Adjectives {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Draft draft;

  Adjectives(Grammar grammar, Scene scene, Draft draft) {
    this.grammar = grammar;
    this.scene = scene;
    this.draft = draft;
    tokens = scene.tokens();
  }

  /** Adjectives of a noun: they tell a mode (غارات جوية) or a state (غارات أميركية). */
  int read(int from, int limit) {
    int at = from;
    boolean article = tokens.has(draft.token, Tokens.ARTICLE);
    while (at < limit
        && tokens.isWord(at)
        && (isAdjective(at, article) || at > from && isFurther(at, article))) {
      Mention mention = scene.passage().mention(at);
      if (mention != null && draft.trigger.type() != null) {
        nation(new Words(at, at + 1));
      }
      mode(at);
      at++;
    }
    return at;
  }

  private void nation(Words words) {
    if (draft.trigger.subject() == Role.ACTOR
        && (draft.trigger.type() == EventType.ASSAULT
            || draft.trigger.type() == EventType.SANCTION)) {
      draft.actors.add(words);
    }
  }

  /** "السياسي والعسكري": one more adjective, joined. */
  private boolean isFurther(int at, boolean article) {
    return tokens.has(at, Tokens.AND) && tokens.has(at, Tokens.ARTICLE) == article && isNisba(at);
  }

  private boolean isNisba(int at) {
    int length = tokens.lightLength(at);
    char last = tokens.lightChar(at, length - 1);
    boolean feminine = last == 'ة' && length > 2 && tokens.lightChar(at, length - 2) == 'ي';
    return (last == 'ي' || feminine) && length - tokens.stemOffset(at) > 3;
  }

  private boolean isAdjective(int at, boolean article) {
    if (tokens.has(at, Tokens.PARTICLES) || scene.startsQuantity(at) || scene.time(at) != null) {
      return false;
    }
    WordSet nearby = draft.trigger.nearby();
    boolean freed = "release".equals(draft.trigger.mode());
    if (freed && nearby != null && nearby.contains(tokens.stem(at))) {
      return false; // إطلاق | سراح
    }
    Mention mention = scene.passage().mention(at);
    if (mention != null) {
      return mention.form() == Mention.Form.ADJECTIVE && tokens.has(at, Tokens.ARTICLE) == article;
    }
    if (tokens.has(at, Tokens.ARTICLE) != article
        || grammar.classes().isAny(tokens.whole(at))
        || scene.is(at, WordClass.PREPOSITION)
        || scene.phrases().isFinite(at)
        || scene.is(at, WordClass.RELATIVE)
        || scene.is(at, WordClass.ADVERB)) {
      return false;
    }
    char last = tokens.lightChar(at, tokens.lightLength(at) - 1);
    boolean accusative =
        last == 'ا' && tokens.lightChar(draft.token, tokens.lightLength(draft.token) - 1) == 'ا';
    return accusative
        || grammar.words().mode(tokens, at) != null
        || scene.is(at, EventWord.ADJECTIVE)
        || article
        || isNisba(at) && !scene.is(at, EventWord.AGENT)
        || !scene.isAgent(at) && !scene.isPlace(at) && !scene.isNounTrigger(at);
  }

  /** Takes the mode that the word tells, if any. */
  void mode(int token) {
    String mode = grammar.words().mode(tokens, token);
    boolean open = draft.mode == null || !draft.isNoun() || draft.trigger.mode() == null;
    if (mode != null && open) {
      draft.mode = mode;
    }
  }
}
