package org.isnad.commitment;

import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Polarity;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/** Tells by the words about it that what looks like an undertaking is a guess or a demand. */
final class Doubts {
  private static final int GUESS_REACH = 9;
  private static final int DEMAND_REACH = 4;
  private static final int LIKELY_REACH = 3;
  private static final int WEATHER_REACH = 4;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  Doubts(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
  }

  /** "توقعات بأن البنك سيخفض", "لم يتضح إن كانت ستحاكم": a guess, or a question. */
  boolean isGuessed(int trigger, int first, int limit) {
    if (tokens.isMark(limit - 1, '؟')) {
      return true;
    }
    for (int at = trigger - 1; at >= Math.max(first, trigger - GUESS_REACH); at--) {
      if (tokens.isWord(at)
          && (grammar.few().guesses().contains(tokens.stem(at))
              || grammar.few().guesses().contains(tokens.whole(at))
              || isWhether(at, first))) {
        return true;
      }
    }
    return false;
  }

  /** "سيبقى على الأرجح", "سيتواصل نزول الأمطار": likely, or in nobody's hands. */
  boolean isForecast(int verb, int limit) {
    for (int at = verb + 1; at < Math.min(limit, verb + 1 + WEATHER_REACH); at++) {
      if (scene.isBreak(at)) {
        return false;
      }
      boolean likely = at <= verb + LIKELY_REACH && isIn(grammar.few().likely(), at);
      if (likely || isIn(grammar.few().weather(), at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(WordSet words, int at) {
    return tokens.isWord(at)
        && (words.contains(tokens.stem(at)) || words.contains(tokens.whole(at)));
  }

  /** "إن كانت", "ما إذا": whether. */
  private boolean isWhether(int at, int first) {
    if (at == first || !tokens.isWord(at - 1)) {
      return false;
    }
    boolean was =
        grammar.words().is(tokens, at, WordClass.KANA)
            && grammar.words().is(tokens.whole(at - 1), WordClass.BARE_COMPLEMENTISER)
            && scene.passage.isInna(at - 1);
    boolean what =
        grammar.words().is(tokens.whole(at), WordClass.CONDITIONAL)
            && grammar.few().what().contains(tokens.host(at - 1));
    return was
        || what
        || isAboutWhat(at - 1) && grammar.words().is(tokens, at, WordClass.CONDITIONAL);
  }

  private boolean isAboutWhat(int token) {
    return grammar.few().asked().contains(tokens.whole(token));
  }

  /** "طالبوا بتأجيل", "لا يحق لهم تأجيل": what somebody else is to do or may not. */
  boolean isDemanded(int cue, int first) {
    for (int at = cue - 1; at >= Math.max(first, cue - DEMAND_REACH); at--) {
      if (scene.isBreak(at) || scene.isComma(at)) {
        return false;
      }
      boolean demand =
          tokens.isWord(at)
              && (grammar.few().demands().contains(tokens.stem(at))
                  || grammar.few().demands().contains(tokens.whole(at)));
      if (demand) {
        return true;
      }
    }
    return false;
  }

  /** "هددت بضرورة سحب", "أقترح أن تعقد": what somebody else should do. */
  boolean isWanted(Draft draft, int token, Cue cue, Subjects subjects) {
    boolean proposal = cue.status() == CommitmentStatus.PROPOSED && draft.rule.equals("cue-that");
    Subject other = proposal ? subjects.after(draft.first, tokens.size(), at -> false) : null;
    if (other != null && other.agent() && !scene.isBreak(other.first())) {
      return true; // "اقترح أن يستثمر الاتحاد"
    }
    boolean necessity = grammar.words().is(tokens.stem(draft.first), WordClass.ASKS_NOUN);
    boolean mine =
        cue.status() == CommitmentStatus.PROPOSED
            && cue.shape() == Cue.Shape.PRESENT
            && draft.rule.equals("cue-that")
            && Verbs.person(tokens, token) == 'ا';
    return necessity || mine;
  }

  /** "قرار التأجيل", "سندات أجل ثلاث سنوات": nothing is put off by these words. */
  boolean isNoDelay(int token, Cue cue) {
    if (cue.status() != CommitmentStatus.POSTPONED) {
      return false;
    }
    boolean term =
        cue.shape() == Cue.Shape.PAST
            && token + 1 < tokens.size()
            && (scene.passage.isTimed(token + 1) || scene.quantityAfter(token + 1) > 0);
    boolean all = // أرجاء (all over) is no إرجاء (delay)
        cue.shape() == Cue.Shape.NOUN && tokens.original(token, tokens.stemOffset(token)) == 'أ';
    return term || all || cue.shape() == Cue.Shape.NOUN && tokens.has(token, Tokens.ARTICLE);
  }

  /** "نفت الشركة شائعات بأنها تخطط": what is denied is not undertaken. */
  boolean isDenied(int token) {
    Claim claim = scene.claimAt(token);
    boolean joined = tokens.has(token, Tokens.AND); // "نفت ذلك وتعهدت"
    if (joined || claim == null || claim.polarity() != Polarity.NEGATIVE || claim.cue().isEmpty()) {
      return false;
    }
    int cue = scene.document.tokenAt(claim.cue().get().start());
    return cue < tokens.size() && grammar.few().denies().contains(tokens.base(cue));
  }

  /** "الرسوم تمثل خرقا للاتفاق": it is called a breach, and who breaks it is not told. */
  boolean isCalledSo(int token, Cue cue) {
    return cue.status() == CommitmentStatus.BROKEN // "خرقا" is written as "the two broke" too
        && token > 0
        && tokens.isWord(token - 1)
        && (grammar.few().amounts().contains(tokens.stem(token - 1))
            || grammar.few().amounts().contains(tokens.whole(token - 1)));
  }

  /** "الضوابط التي سيتم تحديدها", "بما سنحققه": a clause that only describes. */
  boolean isDescribing(int trigger, int first) {
    return trigger > first
        && tokens.isWord(trigger - 1)
        && (grammar.words().is(tokens, trigger - 1, WordClass.RELATIVE)
            || grammar.few().what().contains(tokens.stem(trigger - 1)));
  }
}
