package org.isnad.attribution;

import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the source that stands behind a cue phrase: بحسب ما أعلنت الوزارة, على حد قوله. */
final class SourcePhrases {
  /**
   * What stands behind a cue phrase.
   *
   * @param source who; null where nobody who is a source
   * @param sourceFirst where the source begins, past a verb of saying
   * @param said whether such a verb stands before it
   * @param own whether the source is the speaker of the claim, by a pronoun or without one
   */
  record Found(@Nullable NounPhrase source, int sourceFirst, boolean said, boolean own) {}

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final int after;

  SourcePhrases(Grammar grammar, Passage passage, int after) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.after = after;
  }

  /** What stands behind the phrase that ends before this token. */
  Found read(int from) {
    int first = afterSaying(from < after && isWhat(from) ? from + 1 : from);
    boolean said = first > from;
    NounPhrase source = first < after ? parse(first) : null;
    boolean known = source != null && isSource(source);
    NounPhrase named = known || !said ? null : inMarks(first);
    if (named != null) {
      return new Found(named, first, true, false);
    }
    return new Found(known ? source : null, first, said, isOwnWords(from, first));
  }

  private @Nullable NounPhrase parse(int first) {
    return grammar.phrases().parse(passage, first, after, this::isAnonymity);
  }

  private boolean isAnonymity(int token) {
    return grammar.cues().isAnonymity(tokens, token, after);
  }

  /** Past the wish for anonymity that begins at the token, if one does: at its comma. */
  int pastAnonymity(int token) {
    int at = token;
    while (isAnonymity(token) && at < after && tokens.kind(at) != Tokens.Kind.MARK) {
      at++;
    }
    return at;
  }

  private boolean isWhat(int token) {
    return tokens.isWord(token)
        && tokens.lightLength(token) - tokens.stemOffset(token) == 2
        && tokens.lightStem(token).equals("ما");
  }

  /** حسب ما ذكرت "المدار": a name in marks. */
  private @Nullable NounPhrase inMarks(int token) {
    if (token >= after || !passage.quotations().opensAt(token)) {
      return null;
    }
    Quotation quotation = passage.quotations().at(token);
    boolean name = quotation.closed() && quotation.length() <= 3 && quotation.after() < after;
    return name ? new NounPhrase(token, quotation.after() + 1, -1, -1) : null;
  }

  private int afterSaying(int token) {
    int at = token;
    boolean said = false;
    while (at < Math.min(after, token + 3)) {
      CueForm form = grammar.cues().formOrHost(tokens, at);
      boolean verb = form != null && form.isFinite() && !tokens.has(at, Tokens.ARTICLE);
      boolean particle = said && tokens.isWord(at) && tokens.lightLength(at) <= 2;
      if (!verb && !particle) {
        break;
      }
      said |= verb;
      at++;
    }
    return at;
  }

  private boolean isSource(NounPhrase phrase) {
    int head = phrase.first();
    SourceNoun noun = grammar.nouns().get(tokens, head);
    return noun != null || passage.mention(head) != null || phrase.hasName();
  }

  /** "على حد قوله", "كما قال": the source is the speaker of the claim, told by a pronoun or not. */
  private boolean isOwnWords(int from, int first) {
    boolean own = from < after && grammar.words().is(tokens.whole(from), WordClass.OWN_WORDS);
    boolean said = first > from && (first >= after || isStop(first));
    return own || said;
  }

  private boolean isStop(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && !passage.quotations().opensAt(token);
  }

  /** Whether the open claim came through the source, or the source belongs to its matter. */
  boolean isRelay(Found found, int at) {
    NounPhrase source = found.source();
    if (source == null) {
      return false;
    }
    SourceNoun noun = grammar.nouns().get(tokens, source.first());
    Mention mention = passage.mention(source.first());
    boolean medium =
        noun != null && noun.kind() == SourceNoun.Kind.MEDIA
            || mention != null && mention.subtype() == Subtype.MEDIA;
    boolean apart = tokens.kind(at - 1) == Tokens.Kind.MARK;
    return medium || apart && (found.said() || source.after() >= after - 2);
  }
}
