package org.isnad.attribution;

import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds a subject that stands before its verb: in headlines, after كان (had), after a
 * complementiser or لكن (but), and as the antecedent of a relative clause.
 */
final class SubjectFinder {
  private static final int REACH = 24;

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;

  SubjectFinder(Grammar grammar, Passage passage) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** The subject before the verb at this token; null where there is none. */
  @Nullable NounPhrase before(int verb, int first) {
    int end = verb;
    while (end > first && isParticle(end - 1)) {
      end--;
    }
    if (tokens.has(verb, Tokens.AND) || end == first) {
      return null;
    }
    NounPhrase kana = afterKana(verb, first);
    if (kana != null) {
      return kana;
    }
    for (int start = clauseStart(end, first); start < end; start++) {
      NounPhrase phrase = grammar.phrases().endingAt(passage, start, end);
      if (phrase == null) {
        break;
      }
      if (isSource(phrase)
          && !isGoverned(phrase)
          && !isCutOff(phrase, end, first)
          && !isTextOfSomebody(phrase, end, verb)) {
        return phrase;
      }
      start = phrase.first();
    }
    return null;
  }

  /** "تسجيلا للسائق الذي أكد": a text does not speak where somebody within its phrase can. */
  private boolean isTextOfSomebody(NounPhrase phrase, int end, int verb) {
    SourceNoun head = grammar.nouns().get(tokens, phrase.first());
    boolean relative = end < verb && grammar.words().is(tokens, end, WordClass.RELATIVE);
    if (!relative || head == null || head.kind() != SourceNoun.Kind.DOCUMENT) {
      return false;
    }
    SourceNoun last = grammar.nouns().get(tokens, end - 1);
    return last != null && last.isHuman();
  }

  /** "بعد لقاء الرئيس، قال": a phrase before a comma is the subject only at its clause's head. */
  private boolean isCutOff(NounPhrase phrase, int end, int first) {
    int head = phrase.first();
    boolean comma =
        phrase.after() < tokens.size() && tokens.kind(phrase.after()) == Tokens.Kind.MARK;
    boolean leads =
        head == first
            || tokens.kind(head - 1) != Tokens.Kind.MARK
                && grammar.words().is(tokens, head - 1, WordClass.CARRY_ON)
            || grammar.words().is(tokens, head - 1, WordClass.COMPLEMENTISER);
    boolean relative =
        phrase.after() < end + 2
            && phrase.after() + 1 < tokens.size()
            && grammar.words().is(tokens, phrase.after() + 1, WordClass.RELATIVE);
    return comma && !leads && !relative;
  }

  private boolean isSource(NounPhrase phrase) {
    int head = phrase.first();
    return grammar.nouns().get(tokens, head) != null
        || passage.mention(head) != null
        || phrase.hasName()
        || passage.quotations().opensAt(head);
  }

  /** Whether a preposition stands before the phrase, so that it can be no subject. */
  private boolean isGoverned(NounPhrase phrase) {
    int head = phrase.first();
    return tokens.has(head, Tokens.BY | Tokens.FOR)
        || head > 0
            && tokens.isWord(head - 1)
            && grammar.words().is(tokens, head - 1, WordClass.PREPOSITION);
  }

  private boolean isParticle(int token) {
    return grammar.words().is(tokens, token, WordClass.QAD)
        || grammar.words().is(tokens, token, WordClass.RELATIVE)
        || grammar.words().is(tokens.whole(token), WordClass.KANA)
        || tokens.isMark(token, '،')
        || tokens.isMark(token, ',');
  }

  private int clauseStart(int end, int first) {
    int at = end;
    int earliest = Math.max(first, end - REACH);
    while (at > earliest && !bounds(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean bounds(int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return !passage.quotations().holds(token) && !tokens.isMark(token, '،');
    }
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(token), WordClass.CARRY_ON)
        || grammar.words().is(tokens, token, WordClass.KANA);
  }

  /** "وكانت فلانة، رئيسة اللجنة التي …، قالت": the subject follows كان, whatever stands between. */
  private @Nullable NounPhrase afterKana(int verb, int first) {
    if (!grammar.words().is(tokens, first, WordClass.KANA) || verb - first > 45) {
      return null;
    }
    for (int token = first + 1; token < verb; token++) {
      CueForm form = grammar.cues().form(tokens, token);
      if (form != null && form.isFinite() && passage.mention(token) == null) {
        return null;
      }
    }
    NounPhrase phrase = grammar.phrases().parse(passage, first + 1, verb);
    return phrase != null && isSource(phrase) ? phrase : null;
  }
}
