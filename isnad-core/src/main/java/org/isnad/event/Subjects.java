package org.isnad.event;

import java.util.Optional;
import org.isnad.annotation.Quantity;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Quotations;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands before a verb. */
final class Subjects {
  private static final int REACH = 16;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final int first;

  Subjects(Grammar grammar, Scene scene, int first) {
    this.grammar = grammar;
    this.scene = scene;
    this.first = first;
    tokens = scene.tokens();
  }

  /** The subject that stands before the verb; null where none does. */
  @Nullable Words before(int verb) {
    int end = verb;
    while (end > first && isSkipped(end - 1)) {
      end--;
    }
    if (tokens.has(verb, Tokens.AND | Tokens.SO) || end == first) {
      return null;
    }
    boolean aside = end < verb && isRelative(end, verb) && isDash(end - 1);
    end = aside && end - 1 > first ? end - 1 : end; // الجماعة - التي قتلت
    int start = clauseStart(end);
    Words counted = counted(end);
    if (counted != null) {
      return counted;
    }
    return end < verb && isRelative(end, verb) ? antecedent(start, end) : fronted(start, end);
  }

  private boolean isDash(int token) {
    return tokens.isMark(token, '-') || tokens.isMark(token, '–') || scene.isComma(token);
  }

  private boolean isRelative(int from, int verb) {
    for (int token = from; token < verb; token++) {
      if (grammar.classes().is(tokens.base(token), WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase before the relative pronoun whose head can act. */
  private @Nullable Words antecedent(int start, int end) {
    int limit = end > start && scene.isComma(end - 1) ? end - 1 : end;
    for (int from = start; from < limit; from++) {
      if (tokens.isWord(from) && scene.isAgent(from)) {
        Words words = scene.phrases().phrase(from, limit);
        if (words != null && words.after() == limit) {
          return words;
        }
      }
    }
    return null;
  }

  /** "47 شخصا على الأقل قتلوا": a number before the verb. */
  private @Nullable Words counted(int end) {
    Quantity quantity = scene.quantity(end - 1);
    if (quantity == null) {
      return null;
    }
    Words words = scene.words(quantity.span());
    boolean governed = words.first() > first && isObject(words.first());
    return governed || !scene.isAgent(words.first())
        ? null
        : new Words(words.first(), words.after(), Optional.of(quantity));
  }

  private boolean isSomebody(int token) {
    return tokens.isWord(token)
        && scene.isAgent(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && scene.passage().mention(token) == null;
  }

  /** The phrase that the clause begins with, up to the verb: its name may be unlisted. */
  private @Nullable Words fronted(int start, int end) {
    if (start > first && start < end && tokens.has(start, Tokens.AND | Tokens.SO)) {
      return null;
    }
    boolean named = start == end - 1 && start > first && scene.phrases().isName(start);
    if (named && grammar.classes().is(tokens.base(start - 1), WordClass.KANA)) {
      return new Words(start, end);
    }
    if (start < end && scene.passage().quotations().opensAt(start)) {
      Words quoted = scene.phrases().phrase(start, end); // "جيش الواحة" قتل
      return quoted != null && quoted.after() == end ? quoted : null;
    }
    if (start >= end || !tokens.isWord(start) || !scene.isAgent(start) || isObject(start)) {
      return null;
    }
    if (end - 2 > start && scene.is(end - 2, WordClass.PREPOSITION) && isSomebody(end - 1)) {
      return new Words(end - 1, end); // القبض على شاب أطلق النار
    }
    NounPhrase phrase = grammar.phrases().parse(scene.passage(), start, end);
    if (phrase != null && phrase.after() == end) {
      return new Words(start, end);
    }
    Words words = scene.phrases().phrase(start, end);
    return words != null && words.after() == end ? words : null;
  }

  private boolean isSkipped(int token) {
    return scene.passage().quotations().opensAt(token)
        || scene.is(token, WordClass.QAD)
        || grammar.classes().is(tokens.whole(token), WordClass.KANA)
        || grammar.classes().is(tokens.base(token), WordClass.RELATIVE)
        || grammar.classes().is(tokens.whole(token), WordClass.NEGATION)
        || scene.time(token) != null && scene.passage().mention(token) == null;
  }

  private boolean isObject(int head) {
    return tokens.isWord(head) && tokens.has(head, Tokens.BY | Tokens.FOR)
        || head > first && scene.is(head - 1, WordClass.PREPOSITION);
  }

  private int clauseStart(int end) {
    int at = end;
    int earliest = Math.max(first, end - REACH);
    while (at > earliest && !bounds(at - 1, end)) {
      at--;
    }
    return at;
  }

  private boolean bounds(int token, int end) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      Quotations quotations = scene.passage().quotations();
      boolean inside = // إن "فرنسا دعت": what is quoted begins a clause
          quotations.opensAt(token) && quotations.holds(end) && quotations.at(end).open() == token;
      return inside || !quotations.holds(token);
    }
    return scene.is(token, WordClass.COMPLEMENTISER)
        || grammar.classes().is(tokens.whole(token), WordClass.CARRY_ON)
        || scene.is(token, WordClass.KANA)
        || scene.is(token, EventWord.ADJUNCT) && !tokens.has(token, Tokens.ARTICLE)
        || scene.phrases().isFinite(token);
  }
}
