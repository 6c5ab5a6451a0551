package org.isnad.attribution;

import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells a verb's subject from its object, which Arabic does not mark in print. */
final class SubjectTest {
  private final WordClasses words;
  private final SourceNouns nouns;
  private final Passage passage;
  private final Tokens tokens;

  SubjectTest(WordClasses words, SourceNouns nouns, Passage passage) {
    this.words = words;
    this.nouns = nouns;
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /**
   * Whether the phrase is the subject of the form.
   *
   * @param late whether other words stand between the form and the phrase
   */
  boolean isSubject(NounPhrase phrase, CueForm form, boolean late) {
    Cue cue = form.cue();
    if (form.inflection() == Inflection.PARTICIPLE) {
      return false;
    }
    if (form.inflection() == Inflection.VERBAL_NOUN && form.pronoun()) {
      return false;
    }
    if (cue.takesObject() && words.is(tokens.whole(phrase.first()), WordClass.AUDIENCE)) {
      return false;
    }
    boolean canBeObject = cue.takesObject() && !form.pronoun() || cue.takes(Frame.NP);
    if (!canBeObject) {
      return true;
    }
    boolean likely =
        isSourceLike(phrase, cue, late)
            || !late && isNominative(phrase.first())
            || !late && !needsObject(cue) && !isAccusative(phrase.first());
    return likely && agrees(phrase, form);
  }

  /**
   * Whether the subject can be a speaker, for verbs that look like other words.
   *
   * @param object first token of the cue's object; -1 where it has none
   */
  boolean canSpeak(@Nullable NounPhrase subject, Frame frame, CueForm form, int object) {
    Cue cue = form.cue();
    boolean wanted = cue.takes(Frame.SPEAKER) && form.inflection() == Inflection.PRESENT;
    if (wanted && subject == null) {
      return false;
    }
    if (wanted && frame == Frame.ACC_BI && object >= 0 && !maySpeak(object, cue)) {
      return false; // يبلغ المنتخب المركز الأول (reaches the first place)
    }
    boolean doubtful = wanted || frame == Frame.QUOTE && cue.takes(Frame.INITIAL);
    return !doubtful || subject == null || isSourceLike(subject, cue, false);
  }

  private boolean maySpeak(int token, Cue cue) {
    return isSourceLike(new NounPhrase(token, token + 1, -1, -1), cue, false);
  }

  /** المتظاهرون (the demonstrators): a sound plural that can be no object. */
  private boolean isNominative(int token) {
    int length = tokens.isWord(token) ? tokens.lightLength(token) : 0;
    return length > 5
        && tokens.has(token, Tokens.ARTICLE)
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  /** الآخرين (the others): a sound plural that can be no subject. */
  private boolean isAccusative(int token) {
    int length = tokens.isWord(token) ? tokens.lightLength(token) : 0;
    return length > 4
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'ي';
  }

  /** Whether the verb has no frame without an object: حذر (warned) has one, اتهم (accused) none. */
  private static boolean needsObject(Cue cue) {
    return cue.takes(Frame.NP)
        || !(cue.takes(Frame.MIN)
            || cue.takes(Frame.BI)
            || cue.takes(Frame.ILA)
            || cue.takes(Frame.ALA));
  }

  private boolean isSourceLike(NounPhrase phrase, Cue cue, boolean late) {
    int first = phrase.first();
    SourceNoun noun = nouns.get(tokens, first);
    Mention mention = passage.mention(first);
    return noun != null
            && !(cue.takes(Frame.NP)
                && noun.kind() == SourceNoun.Kind.DOCUMENT
                && !tokens.has(first, Tokens.ARTICLE)
                && late)
        || mention != null
        || phrase.hasName()
        || passage.quotations().opensAt(first)
        || words.is(tokens.whole(first), WordClass.DEMONSTRATIVE) && phrase.after() > first + 1;
  }

  private boolean agrees(NounPhrase phrase, CueForm form) {
    if (form.gender() == Gender.UNKNOWN || !form.isFinite()) {
      return true;
    }
    SourceNoun noun = nouns.get(tokens, phrase.first());
    if (noun != null) {
      return noun.gender().agreesWith(form.gender()) || noun.plural() && noun.isHuman();
    }
    Mention mention = passage.mention(phrase.first());
    return mention == null || mention.gender().agreesWith(form.gender());
  }
}
