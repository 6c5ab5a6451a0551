package org.isnad.attribution;

import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;

/** Tells a name in quotation marks from what is quoted: قالت صحيفة "المدار" إن. */
final class NamesInMarks {
  private final WordClasses words;
  private final SourceNouns nouns;
  private final Passage passage;
  private final Tokens tokens;
  private final Cue cue;

  NamesInMarks(WordClasses words, SourceNouns nouns, Passage passage, Cue cue) {
    this.words = words;
    this.nouns = nouns;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.cue = cue;
  }

  /**
   * Whether the short quotation that opens at the token, behind a cue that ends before {@code
   * from}, is a name and no content.
   *
   * @param subjectAfter token after the subject; -1 where the cue has none yet
   */
  boolean isName(Quotation quotation, int at, int from, int limit, int subjectAfter) {
    boolean subject = subjectAfter >= 0;
    int after = quotation.after() + 1;
    if (!quotation.closed() || quotation.length() > 4 || after >= limit) {
      return false;
    }
    boolean toldTo =
        at > from
            && tokens.isWord(at - 1)
            && (tokens.lightLength(at - 1) == 1 || tokens.has(at - 1, Tokens.FOR));
    SourceNoun noun = at > from ? nouns.get(tokens, at - 1) : null;
    return toldTo
        || noun != null && !noun.isHuman()
        || !subject && words.is(tokens, after, WordClass.COMPLEMENTISER)
        || !subject && at == from && tokens.isWord(after) && clauseFollows(after, limit)
        || !subject && passage.quotations().opensAt(after)
        || subject && tokens.isWord(after) && clauseFollows(after, limit)
        || subject && isTitleOfText(quotation, from, after)
        || quotation.length() <= 3 && isWithinRemark(at, from, subjectAfter);
  }

  /** "تحت شعار "الريف أولا"": a few words in marks that other words lead up to. */
  private boolean isWithinRemark(int at, int from, int subjectAfter) {
    return at > from && tokens.isWord(at - 1) && subjectAfter >= 0 && at > subjectAfter;
  }

  /** "نشرت صور "القلعة القديمة" أول مرة": words go on behind what a text is called. */
  private boolean isTitleOfText(Quotation quotation, int from, int after) {
    SourceNoun head = nouns.get(tokens, from);
    return head != null
        && head.kind() == SourceNoun.Kind.DOCUMENT
        && quotation.length() <= 3
        && tokens.isWord(after)
        && !tokens.has(after, Tokens.AND)
        && !words.is(tokens, after, WordClass.CARRY_ON);
  }

  /** "قال الكاتب "سمير" ضيف البرنامج إن": the content proper comes behind. */
  private boolean clauseFollows(int after, int limit) {
    if (!cue.takes(Frame.THAT) || words.is(tokens, after, WordClass.CARRY_ON)) {
      return false;
    }
    for (int token = after; token < Math.min(limit, after + 12); token++) {
      if (tokens.isMark(token, '.') || tokens.has(token, Tokens.AND)) {
        return false;
      }
      if (words.is(tokens.whole(token), WordClass.COMPLEMENTISER)) {
        return !words.is(tokens, token - 1, WordClass.NO_COMPLEMENTISER_AFTER);
      }
    }
    return false;
  }
}
