package org.isnad.attribution;

import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Form;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Polarity;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Judges how a claim's words stand: act, certainty, polarity and form, by cue and content's head.
 */
final class Stance {
  /** How many words of a content can be its head. */
  private static final int HEAD = 7;

  /** How many words of a content a modal can stand in. */
  private static final int MODAL_HEAD = 5;

  /** How far into a content its speaker's own side may promise. */
  private static final int OWN_SIDE = 16;

  /** How far behind a condition its promise may stand. */
  private static final int CONDITION = 45;

  private final Grammar grammar;
  private final WordClasses words;
  private final Passage passage;
  private final Tokens tokens;
  private final Draft draft;
  private final int first;
  private final int after;
  private final OwnSide side;

  Stance(Grammar grammar, Passage passage, Draft draft, OwnSide side) {
    this.side = side;
    this.grammar = grammar;
    this.words = grammar.words();
    this.passage = passage;
    this.tokens = passage.tokens();
    this.draft = draft;
    first = headFirst();
    after = Math.min(draft.contentAfter, first + HEAD);
  }

  private int headFirst() {
    int at = draft.contentFirst;
    while (at + 1 < draft.contentAfter && tokens.kind(at) == Tokens.Kind.MARK) {
      at++;
    }
    return at;
  }

  Act act() {
    CueForm form = draft.form;
    boolean warnsThat = draft.clause && draft.frame == Frame.MIN;
    Act byCue =
        form == null ? Act.STATES : warnsThat ? form.cue().act() : form.cue().act(draft.frame);
    if (byCue == Act.WISHES && headHas(WordClass.PLEDGES_HEAD, 6)) {
      return Act.PLEDGES;
    }
    if (byCue == Act.ASKS && isPrayer()) {
      return Act.WISHES;
    }
    if (byCue != Act.STATES) {
      return byCue;
    }
    if (isDuty() || headHas(WordClass.ASKS_HEAD, 5) || headHas(WordClass.ASKS_NOUN, 2)) {
      return Act.ASKS;
    }
    if (headHas(WordClass.WISHES_HEAD, 2)) {
      return Act.WISHES;
    }
    if (forbids()) {
      return Act.ASKS;
    }
    return headHas(WordClass.PLEDGES_HEAD, 6) || promises() || ownSideWill()
        ? Act.PLEDGES
        : Act.STATES;
  }

  private boolean isPrayer() {
    int whom = draft.cueAfter;
    return whom > 0 && whom < tokens.size() && words.is(tokens.whole(whom), WordClass.DIVINE);
  }

  /** "إن عليه أن", "إن على الحكومة": who has to do it stands behind على, at the very head. */
  private boolean isDuty() {
    int at = first < after && tokens.isWord(first) && isFusedWithSpeaker(first) ? first + 1 : first;
    if (at + 1 >= after || !words.is(tokens, at, WordClass.ASKS_FIRST)) {
      return false;
    }
    return !words.is(tokens, at, WordClass.PREPOSITION)
        || passage.mention(at + 1) != null
        || grammar.nouns().get(tokens, at + 1) != null;
  }

  /** "لا تهددوا": a quotation that begins by forbidding. */
  private boolean forbids() {
    int verb = first + 1;
    return (draft.startsQuoted || draft.colon)
        && verb < after
        && grammar.isNot(tokens.whole(first))
        && tokens.isWord(verb)
        && tokens.lightLength(verb) > 2
        && tokens.lightChar(verb, 0) == 'ت';
  }

  /** What the speaker's own country or body will do or never do: "المغرب لن يسمح", "سننهيها". */
  private boolean ownSideWill() {
    int end = Math.min(draft.contentAfter, first + OWN_SIDE);
    for (int token = first; token < end; token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      boolean will = tokens.has(token, Tokens.WILL);
      boolean never = grammar.isNever(tokens.whole(token));
      int verb = never ? token + 1 : token;
      if ((will || never) && verb < end) {
        if (isFirstPerson(verb, will) || token > first && isOwnSide(token - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOwnSide(int token) {
    if (!tokens.isWord(token)) {
      return false;
    }
    Mention mention = passage.mention(token);
    return words.is(tokens, token, WordClass.OWN_SIDE)
        || mention != null && side.isKnownAs(mention)
        || !tokens.has(token, Tokens.ARTICLE) && side.contains(tokens.lightStem(token));
  }

  /** The speaker's own future: أنها ستواصل (that it will go on), "سنرد" (we shall answer). */
  private boolean promises() {
    int at = first;
    boolean fused = tokens.isWord(at) && isFusedWithSpeaker(at);
    boolean ownSubject = fused && draft.way != Draft.Way.IMPERSONAL && meansSpeaker(at);
    if (fused) {
      at++;
    }
    if (at < after && passage.quotations().opensAt(at)) {
      at++;
    }
    if (ownSubject && at < after && isCondition(at)) {
      return promisesUnder(at);
    }
    if (at >= after || !tokens.isWord(at)) {
      return false;
    }
    boolean will = tokens.has(at, Tokens.WILL);
    boolean refuses = grammar.isNever(tokens.whole(at));
    boolean copula =
        words.is(tokens, at, WordClass.COPULA) || words.is(tokens.stem(at), WordClass.COPULA);
    if (ownSubject && (will || refuses) && !copula) {
      return true;
    }
    int verb = refuses ? at + 1 : at;
    return (will || refuses) && verb < after && isFirstPerson(verb, will);
  }

  /** "قائلا إنها": a pronoun of another gender means somebody else. */
  private boolean meansSpeaker(int token) {
    int length = tokens.lightLength(token);
    boolean she =
        tokens.lightChar(token, length - 1) == 'ا' && tokens.lightChar(token, length - 2) == 'ه';
    boolean he = tokens.lightChar(token, length - 1) == 'ه';
    return switch (draft.gender()) {
      case MASCULINE -> !she;
      case FEMININE -> !he;
      case UNKNOWN -> true;
    };
  }

  /** "إنه إذا لم يوقعوا فإنه لن ينتظر": the promise stands behind its condition. */
  private boolean promisesUnder(int condition) {
    int end = Math.min(draft.contentAfter, condition + CONDITION);
    for (int token = condition + 1; token + 1 < end; token++) {
      if (!tokens.isWord(token) || !tokens.has(token, Tokens.SO)) {
        continue;
      }
      int verb = words.is(tokens.base(token), WordClass.COMPLEMENTISER) ? token + 1 : token;
      boolean never = tokens.isWord(verb) && grammar.isNever(tokens.base(verb));
      if (never || tokens.isWord(verb) && tokens.has(verb, Tokens.WILL)) {
        return !words.is(tokens.stem(verb), WordClass.COPULA);
      }
    }
    return false;
  }

  private boolean isFusedWithSpeaker(int token) {
    return words.is(tokens.whole(token), WordClass.COMPLEMENTISER)
        && !words.is(tokens.whole(token), WordClass.BARE_COMPLEMENTISER);
  }

  private boolean isFirstPerson(int verb, boolean will) {
    if (!tokens.isWord(verb)) {
      return false;
    }
    char head = tokens.lightChar(verb, will ? tokens.stemOffset(verb) : 0);
    return head == 'ن' || head == 'ا';
  }

  private boolean headHas(WordClass wordClass, int within) {
    int words = 0;
    for (int token = first; token < after && words < within; token++) {
      if (tokens.isWord(token)) {
        words++;
        boolean subject = draft.clause && token == first && !tokens.has(token, Tokens.ARTICLE);
        if (wordClass == WordClass.ASKS_NOUN && subject) {
          continue; // أن دعوة النقابة (that the call of the union): what the clause is about
        }
        if (wordClass == WordClass.PLEDGES_HEAD && tokens.has(token, Tokens.FOR)) {
          continue; // لرفضها (for having refused): a reason
        }
        boolean bare =
            !tokens.has(token, Tokens.ARTICLE) && this.words.is(tokens.stem(token), wordClass);
        if (bare || this.words.is(tokens, token, wordClass)) {
          return true;
        }
      }
    }
    return false;
  }

  Certainty certainty(Act act) {
    if (act == Act.ASKS || act == Act.WISHES) {
      return Certainty.POSSIBLE;
    }
    if (draft.leavesOpen) {
      return Certainty.POSSIBLE;
    }
    if (draft.certainty != Certainty.CERTAIN) {
      return draft.certainty;
    }
    int head = Math.min(after, first + MODAL_HEAD);
    for (int token = first; token < head; token++) {
      if (words.is(tokens, token, WordClass.POSSIBLE_WORD) && isModal(token)) {
        return Certainty.POSSIBLE;
      }
      if (words.is(tokens, token, WordClass.PROBABLE_WORD)) {
        return Certainty.PROBABLE;
      }
    }
    return isModalBehindSubject() ? Certainty.POSSIBLE : Certainty.CERTAIN;
  }

  /** "محاولات تغيير النتائج قد تمثل": the modal stands behind a long subject. */
  private boolean isModalBehindSubject() {
    NounPhrase subject =
        first < draft.contentAfter
            ? grammar.phrases().parse(passage, first, draft.contentAfter)
            : null;
    int verb = subject == null ? draft.contentAfter : subject.after();
    return verb < draft.contentAfter && words.is(tokens, verb, WordClass.QAD) && isModal(verb);
  }

  /** قد before a present is "may", before a past "has". */
  private boolean isModal(int token) {
    if (tokens.has(token, Tokens.WILL)) {
      return false; // سيمكن, will enable
    }
    if (!words.is(tokens, token, WordClass.QAD)) {
      return true;
    }
    if (tokens.has(token, Tokens.AND | Tokens.SO) || token + 1 >= tokens.size()) {
      return false;
    }
    int verb = token + 1;
    if (!tokens.isWord(verb) || tokens.lightLength(verb) < 3) {
      return false;
    }
    char head = tokens.lightChar(verb, 0);
    char last = tokens.lightChar(verb, tokens.lightLength(verb) - 1);
    return head == 'ي' || head == 'ن' || head == 'ت' && last != 'ت';
  }

  Polarity polarity() {
    CueForm form = draft.form;
    if (form != null && form.cue().polarity() == Polarity.NEGATIVE) {
      return draft.leavesOpen ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
    int verb = verbAt();
    return verb >= 0 && isNegation(verb) ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private boolean isNegation(int token) {
    boolean negates = words.is(tokens.whole(token), WordClass.NEGATION) && !isStill(token + 1);
    boolean condition = token > first && words.is(tokens, token - 1, WordClass.CONDITIONAL);
    return negates && !condition || grammar.isLack(tokens.stem(token));
  }

  /** لا يزال (still), لا شك (no doubt) negate nothing. */
  private boolean isStill(int word) {
    return word >= draft.contentAfter || words.is(tokens, word, WordClass.STILL);
  }

  /** Where the verb of the content's main clause is to be looked for; -1 where nowhere. */
  private int verbAt() {
    int at = first;
    if (at < after && isFusedWithSpeaker(at)) {
      at++;
    }
    if (at >= after) {
      return -1;
    }
    if (isCondition(at)) {
      return -1;
    }
    if (isNegation(at)) {
      return at;
    }
    if (at + 1 < after && isNegation(at + 1)) {
      return at + 1;
    }
    NounPhrase subject = grammar.phrases().parse(passage, at, draft.contentAfter);
    if (subject == null || subject.after() >= draft.contentAfter || subject.after() - at > 9) {
      return -1;
    }
    return subject.after();
  }

  /** "إذا كنت لا تريد، فعليك": what the condition denies is not the matter. */
  private boolean isCondition(int token) {
    return words.is(tokens, token, WordClass.CONDITIONAL)
        && !words.is(tokens, token, WordClass.COMPLEMENTISER);
  }

  Form form() {
    if (draft.colon) {
      return Form.DIRECT;
    }
    if (draft.startsQuoted && coversAll()) {
      return Form.DIRECT;
    }
    for (int token = draft.contentFirst; token < draft.contentAfter; token++) {
      if (passage.quotations().opensAt(token) && !isTitleInMarks(token)) {
        return Form.MIXED;
      }
    }
    return draft.startsQuoted ? Form.MIXED : Form.INDIRECT;
  }

  private boolean coversAll() {
    int open = draft.contentFirst;
    if (!passage.quotations().opensAt(open)) {
      open++;
    }
    if (!passage.quotations().opensAt(open)) {
      return false;
    }
    Quotation quotation = passage.quotations().at(open);
    return quotation.after() >= draft.contentAfter;
  }

  /** A name in marks behind its noun quotes nobody: شركة "المدار". */
  private boolean isTitleInMarks(int token) {
    @Nullable SourceNoun noun = token > 0 ? grammar.nouns().get(tokens, token - 1) : null;
    return noun != null
        && !noun.isHuman()
        && !tokens.has(token - 1, Tokens.ARTICLE)
        && passage.quotations().at(token).length() <= 4;
  }
}
